package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Every numeric type beside every other: compound assignments to elements and fields of all types,
 * boxes that count, conditional expressions of mixed types. Floating-point numbers are small
 * multiples of a quarter, where every operation is exact.
 */
final class NumberCorner extends Corner {
  private static final List<String> WHOLE =
      List.of(
          "bs[%]",
          "ss[%]", "cs[%]", "is[%]", "ls[%]", "h.b", "h.s", "h.c", "h.i", "h.l", "sh", "ch", "by",
          "in", "lo");
  private static final List<String> FLOATING = List.of("fs[%]", "ds[%]", "h.f", "h.d", "fl", "du");

  NumberCorner(World world) {
    super(world);
  }

  private String index() {
    return choice.of("0", "1", "2", "p % 3", "at++ % 3", "(at += 2) % 3", "p");
  }

  private String whole() {
    return choice.of(WHOLE).replace("%", index());
  }

  private String floating() {
    return choice.of(FLOATING).replace("%", index());
  }

  /** A whole number of any type. */
  private String value() {
    return choice.oneOf(
        this::whole,
        this::whole,
        () -> "(" + whole() + " " + choice.of("+", "-", "*", "&", "^", "|") + " " + whole() + ")",
        () ->
            ""
                + choice.of(
                    "3", "-7", "'c'", "100000", "5L", "(byte) 200", "1 << 30", "0x7fffffffL"),
        () -> "(" + choice.of("byte", "short", "char", "int", "long") + ") " + whole(),
        () -> whole() + choice.of("++", "--"),
        () -> choice.of("++", "--") + whole(),
        () -> choice.of("bi", "bl", "(int) bc"),
        () -> "(" + test() + " ? " + whole() + " : " + whole() + ")");
  }

  private String small() {
    return "(" + whole() + " & 31) * 0.25" + choice.of("", "f");
  }

  private String test() {
    return choice.of(
        "p > 1",
        "in % 2 == 0",
        "by < ch",
        "lo > in",
        "fl >= du",
        "bi == 2",
        "sh != by",
        "bl.equals(5L)",
        "bi.equals(by)");
  }

  @Override
  List<Piece> members(String name) {
    String holder = world.fresh("Hold");
    List<Piece> all = new ArrayList<>();
    all.add(
        line(
            "static class "
                + holder
                + " { byte b = 100; short s = -300; char c = 'q'; int i = 70000; long l = -5; float f = 0.5f; double d = -1.25; Integer bi = 2; Long bl = 5L; }"));
    List<Piece> body = new ArrayList<>();
    body.add(line(holder + " h = new " + holder + "();"));
    body.add(
        line(
            "byte[] bs = {1, -128, 127}; short[] ss = {1, -32768, 32767}; char[] cs = {'a', 0, '\\uffff'}; int[] is = {1, Integer.MIN_VALUE, Integer.MAX_VALUE};"));
    body.add(
        line(
            "long[] ls = {1, Long.MIN_VALUE, Long.MAX_VALUE}; float[] fs = {1.5f, -2, 0}; double[] ds = {0.25, -3, 8}; Integer[] xs = {7, -1, null};"));
    body.add(
        line(
            "byte by = (byte) (p * 77); short sh = (short) (p * 9999); char ch = (char) (p + 'A'); int in = p * 0x2aaaaaaa; long lo = p * 0x123456789abL; float fl = p * 0.5f; double du = p - 0.75;"));
    body.add(
        line(
            "Integer bi = p; Long bl = 5L; Character bc = 'k'; int at = p; String out = \"\"; Object o = null;"));
    for (int i = choice.between(7, 12); i > 0; i--) {
      body.add(line(statement()));
    }
    body.add(
        line(
            "fl = snap(fl); du = snap(du); for (int q = 0; q < 3; q++) { fs[q] = snap(fs[q]); ds[q] = snap(ds[q]); }"));
    body.add(
        line(
            "out += Arrays.toString(bs) + Arrays.toString(ss) + Arrays.toString(is) + Arrays.toString(ls) + Arrays.toString(fs) + Arrays.toString(ds) + Arrays.toString(xs);"));
    body.add(line("for (char q : cs) out += (int) q + \" \";"));
    body.add(
        line(
            "return out + by + \" \" + sh + \" \" + (int) ch + \" \" + in + \" \" + lo + \" \" + fl + \" \" + du + \" \" + bi + bl + bc + at + o + h.b + h.s + (int) h.c + h.i + h.l;"));
    all.add(method(name, body));
    return all;
  }

  private String statement() {
    return choice.oneOf(
        () -> whole() + " " + choice.of("+=", "-=", "*=", "^=", "|=", "&=") + " " + value() + ";",
        () ->
            whole()
                + " "
                + choice.of("<<=", ">>=", ">>>=")
                + " "
                + choice.of("1", "p", "33", "by", "lo")
                + ";",
        () ->
            whole()
                + " "
                + choice.of("/=", "%=")
                + " "
                + choice.of("3", "-7L", "p", "(by | 1)", "2.5", "'a'")
                + ";",
        () ->
            whole()
                + " "
                + choice.of("+=", "-=", "*=")
                + " "
                + choice.of("1.5", "0.25f", "2.0", "fl", "1e10", "-0.75")
                + ";",
        () ->
            floating()
                + " "
                + choice.of("+=", "-=")
                + " "
                + choice.of(small(), "1", "by", "0.5")
                + ";",
        () ->
            "fl = snap(fl); du = snap(du); "
                + choice.of("fl = (float) ", "du = ")
                + "("
                + small()
                + " "
                + choice.of("+", "-", "*")
                + " "
                + choice.of("fl", "3", "0.5f")
                + ");",
        () -> floating() + choice.of("++;", "--;"),
        () ->
            choice.of(
                "bi++;",
                "bi += 3;",
                "--bi;",
                "bi *= bi;",
                "bl++;",
                "bl += p;",
                "bl -= 2L;",
                "bc++;",
                "h.bi++;",
                "h.bi += h.bi++;",
                "h.bl--;",
                "xs[p % 3]++;",
                "xs[0] += 4;",
                "bi = bi++ + ++bi;"),
        () ->
            "o = "
                + choice.of(
                    test() + " ? 1 : 'a'",
                    test() + " ? in : 'a'",
                    test() + " ? bi : lo",
                    test() + " ? 1 : 2.0",
                    test() + " ? null : 0",
                    test() + " ? (Object) 1 : \"s\"",
                    test() + " ? 'a' : sh",
                    test() + " ? by : ch",
                    test() + " ? bi : bc",
                    test() + " ? bl : bi",
                    test() + " ? xs[p % 3] : in",
                    test() + " ? 1.5f : in & 7",
                    test() + " ? \"t\" : 'u'",
                    test() + " ? (short) 4 : 'b'")
                + ";",
        () ->
            "out += "
                + choice.of(
                    "o",
                    "bi",
                    "by + sh",
                    "\"\" + by + sh",
                    "ch + 1",
                    "(char) (ch + 1)",
                    "(bi == p)",
                    "lo + \"L\"",
                    "1 + 2 + \"x\" + 1 + 2",
                    "'a' + 'b' + \"\"",
                    "(byte) in + (short) lo",
                    "(int) du + (long) fl",
                    "in / 7 % 3",
                    "(in >>> 28) + (lo >>> 60)")
                + " + \" \";",
        () -> "lo = " + value() + ";",
        () -> "in = (int) " + "(" + value() + ");",
        () -> "by = (byte) " + choice.of("in", "lo", "ch", "du", "fl", "(in + lo)") + ";",
        () -> "ch = (char) " + choice.of("in", "lo", "by", "sh", "du", "-fl") + ";",
        () -> "sh = (short) (0 + " + value() + ");",
        () ->
            "in = "
                + choice.of(
                    "Math.addExact(in, p)",
                    "Math.multiplyExact(in, p)",
                    "Math.toIntExact(lo)",
                    "Integer.parseInt(\"\" + in)",
                    "Integer.compareUnsigned(in, p)",
                    "Character.getNumericValue(ch)",
                    "(int) Math.round(du)",
                    "Math.floorMod(in, 7)",
                    "(int) Math.signum(du)",
                    "Byte.toUnsignedInt(by)",
                    "Integer.divideUnsigned(in, 3)",
                    "(int) (lo >>> 40)",
                    "Long.hashCode(lo)",
                    "Double.compare(du, fl)",
                    "Integer.rotateLeft(in, p)")
                + ";",
        () -> "in = is[" + index() + "] = " + choice.of("in", "by", "ch", "sh") + ";",
        () -> "lo = in = sh = by;",
        () -> "is[at] = at = 2;",
        () -> "is[at = p % 3] += at++ * 2 + is[at % 3];");
  }
}
