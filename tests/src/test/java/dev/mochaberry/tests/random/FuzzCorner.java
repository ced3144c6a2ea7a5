package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as those write them who test compilers: every primitive type in variables, fields and
 * arrays of one to three dimensions, in nested loops that count in fields, with narrow compound
 * assignments, divisions that may fail, switches that fall through, and a checksum of everything.
 * Doubles stay where every operation is exact; floats may be anything.
 */
final class FuzzCorner extends Corner {
  private static final List<String> INTEGERS = List.of("in", "lo", "sh", "by", "ch");
  private static final List<String> INTEGER_FIELDS =
      List.of("f.fi", "f.fl", "f.fb", "sI@", "sL@", "sS@");
  private String name;
  private int loops;
  private int budget;

  FuzzCorner(World world) {
    super(world);
  }

  private String field(String text) {
    return text.replace("@", name);
  }

  /** A variable, field or element that takes integers. */
  private String place() {
    return choice.oneOf(
        () -> choice.of(INTEGERS),
        () -> choice.of(INTEGERS),
        () -> field(choice.of(INTEGER_FIELDS)),
        () -> choice.of("ia", "la", "sa", "ba", "ca", "f.row") + "[" + index() + "]",
        () -> choice.of("g", "lg") + "[" + index3() + "][" + index() + "]",
        () -> "cube[" + choice.of("0", "1", "p & 1") + "][" + index3() + "][" + index() + "]");
  }

  private String index3() {
    return choice.of("0", "1", "2", "p % 3", "(in & 0xff) % 3", "by >>> 31");
  }

  private String index() {
    return choice.of(
        "i",
        "i",
        "j",
        "0",
        "7",
        "p",
        "in & 7",
        "by & 7",
        "ch % 8",
        "(int) lo & 7",
        "(i + j) % 8",
        "ia[i] & 7",
        "sh >>> 29",
        "i++ & 7",
        "(in = p) & 7");
  }

  /** An expression of some integer type. */
  private String integer(int depth) {
    if (depth == 0) {
      return choice.of(
          place(),
          place(),
          "i",
          "j",
          "p",
          "" + choice.between(-300, 300),
          choice.of("1", "-1", "0", "2", "31", "255"),
          "" + choice.anyInt(),
          choice.anyLong() + "L",
          choice.of("'a'", "(byte) 200", "(short) 40000", "Integer.MIN_VALUE", "Long.MAX_VALUE"));
    }
    int less = depth - 1;
    return choice.oneOf(
        () -> "(" + integer(less) + choice.of(" + ", " - ", " * ", " - ") + integer(less) + ")",
        () -> "(" + integer(less) + choice.of(" & ", " | ", " ^ ") + integer(less) + ")",
        () -> "(" + integer(less) + choice.of(" << ", " >> ", " >>> ") + integer(less) + ")",
        () -> "(" + integer(less) + choice.of(" / ", " % ") + integer(less) + ")",
        () -> "(" + integer(less) + choice.of(" / ", " % ") + "(" + integer(less) + " | 1))",
        () -> "(" + truth(less) + " ? " + integer(less) + " : " + integer(less) + ")",
        () -> choice.of("-", "~", "+") + "(" + integer(less) + ")",
        () -> choice.of("(byte) ", "(short) ", "(char) ", "(int) ", "(long) ") + integerUnit(less),
        () -> choice.of("(int) ", "(long) ", "(byte) ", "(char) ") + floating(less),
        () -> step(choice.of(INTEGERS)),
        () -> step(field(choice.of(INTEGER_FIELDS))),
        () -> "(" + place() + choice.of(" = 1", " += p", " -= 7", " ^= i") + ")",
        () -> "over" + name + "(" + any(less) + ")",
        () -> "Math." + choice.of("min", "max") + "(" + integer(less) + ", " + integer(less) + ")",
        () -> "Math.abs(" + integer(less) + ")");
  }

  private String integerUnit(int depth) {
    return "(" + integer(depth) + ")";
  }

  private String step(String place) {
    return choice.of(place + "++", place + "--", "++" + place, "--" + place);
  }

  private String floating(int depth) {
    return choice.oneOf(
        () -> choice.of("fl", "fa[" + index() + "]", "f.ff", field("sF@")),
        () -> "(fl" + choice.of(" + ", " - ", " * ", " / ", " % ") + integer(depth) + ")",
        () -> "(" + integer(depth) + choice.of(" + ", " - ", " * ", " / ") + "fa[" + index() + "])",
        () -> "d",
        () -> "(" + truth(depth) + " ? fl : " + integer(depth) + ")",
        () -> choice.of("1.5f", "-0.25f", "1e9f", "2.0f", "100.3f", "Float.MAX_VALUE"));
  }

  private String any(int depth) {
    return choice.percent(75) ? integer(depth) : floating(depth);
  }

  private String truth(int depth) {
    return choice.oneOf(
        () -> integer(depth) + choice.of(" < ", " >= ", " == ", " != ", " > ") + integer(depth),
        () -> choice.of("z", "za[" + index() + "]", "f.fz"),
        () -> "z" + choice.of(" ^ ", " & ", " | ", " && ", " || ") + "za[" + index() + "]",
        () -> "(z = " + integer(depth) + " > 0)",
        () -> floating(0) + choice.of(" < ", " >= ", " != ") + integer(depth),
        () -> "!z");
  }

  /** What all loops may do in their innermost turns. */
  private Piece simple() {
    return line(
        choice.oneOf(
            () -> place() + choice.of(" += ", " -= ", " *= ", " ^= ", " |= ") + integer(1) + ";",
            () -> place() + choice.of(" += ", " -= ", " *= ") + any(1) + ";",
            () -> place() + choice.of(" <<= ", " >>= ", " >>>= ") + integer(1) + ";",
            () -> place() + choice.of(" /= ", " %= ") + integer(1) + ";",
            () -> "in = (int) (" + any(2) + ");",
            () -> "lo = (long) (" + any(2) + ");",
            () -> "sh = (short) (" + any(2) + ");",
            () -> "by = (byte) (" + any(2) + ");",
            () -> "ch = (char) (" + any(2) + ");",
            () -> "fl = (float) (" + any(1) + ");",
            () -> "fl " + choice.of("+=", "-=", "*=", "/=", "%=") + " " + integer(1) + ";",
            () ->
                "fa[" + index() + "] " + choice.of("+=", "-=", "*=", "=") + " " + integer(1) + ";",
            () -> "d " + choice.of("+=", "-=") + choice.of(" in;", " sh * 0.5;", " by;", " i;"),
            () -> choice.of("d = -d;", "d %= 1000;", "d = in * 0.25;", "d++;", "f.ff--;"),
            () -> choice.of("z", "za[" + index() + "]", "f.fz") + " = " + truth(1) + ";",
            () ->
                choice.of("z", "za[" + index() + "]")
                    + choice.of(" ^= ", " &= ", " |= ")
                    + truth(1)
                    + ";",
            () -> step(place()) + ";",
            () ->
                "ia["
                    + index()
                    + "] = "
                    + choice.of("i", "in", "ia[" + index() + "]")
                    + " = (int) ("
                    + any(1)
                    + ");",
            () ->
                choice.of(
                    "g[" + index3() + "] = g[" + index3() + "];",
                    "g[p % 3] = ia;",
                    "f.row = g[1].clone();",
                    "ia = f.row;"),
            () -> "f.turn(" + "(int) (" + integer(1) + "));",
            () ->
                "try { "
                    + place()
                    + " += "
                    + integer(2)
                    + "; } catch (ArithmeticException caught) { in++; }",
            () ->
                "try { ia["
                    + choice.of("i + j", "in % 9", "8 - i", "-i")
                    + "] += j; lo++; } catch (ArrayIndexOutOfBoundsException caught) { by--; } finally { sh += 3; }"));
  }

  private List<Piece> body(int depth) {
    List<Piece> all = new ArrayList<>();
    for (int k = choice.between(1, 4); k > 0; k--) {
      all.add(statement(depth));
    }
    return all;
  }

  private Piece statement(int depth) {
    if (depth == 0 || budget <= 0) {
      return simple();
    }
    return switch (choice.below(12)) {
      case 0, 1, 2 -> loop(depth - 1);
      case 3 -> nest("if (" + truth(1) + ") {", body(depth - 1));
      case 4 ->
          new Piece.Nest(
              List.of(
                  new Piece.Part("if (" + truth(1) + ") {", body(depth - 1)),
                  new Piece.Part("} else if (" + truth(1) + ") {", body(depth - 1)),
                  new Piece.Part("} else {", body(depth - 1))),
              "}");
      case 5 -> cases(depth - 1);
      case 6 ->
          new Piece.Nest(
              List.of(
                  new Piece.Part("try {", body(depth - 1)),
                  new Piece.Part(
                      choice.of(
                              "} catch (ArithmeticException | NegativeArraySizeException ",
                              "} catch (RuntimeException ")
                          + world.fresh("e")
                          + ") {",
                      body(depth - 1)),
                  new Piece.Part("} finally {", List.of(simple()))),
              "}");
      default -> simple();
    };
  }

  private Piece cases(int depth) {
    int low = choice.between(-3, 100);
    int many = choice.between(2, 5);
    int other = choice.below(8);
    List<Piece> all = new ArrayList<>();
    for (int k = 0; k < many; k++) {
      all.add(line((k == other ? "default: case " : "case ") + (low + k) + ":"));
      all.add(simple());
      if (choice.percent(30)) {
        all.add(statement(depth));
      }
      if (choice.percent(50)) {
        all.add(line("break;"));
      }
    }
    String what = choice.of("i", "in", "(in >>> 1)", "(int) lo", "j", "by", "(ch + i)");
    return nest("switch (" + what + " % " + many + " + " + low + ") {", all);
  }

  private Piece loop(int depth) {
    budget--;
    loops++;
    String label = choice.percent(30) ? world.fresh("l") : null;
    String fuel = world.fresh("fuel");
    String head =
        choice.oneOf(
            () -> "for (i = " + choice.between(0, 3) + "; i < 8; i++) {",
            () -> "for (j = 7; j > " + choice.between(-1, 3) + "; j--) {",
            () -> field("for (sI@ = 1; sI@ < 9; sI@ += 2) {"),
            () -> "for (f.fi = 6; f.fi > 0; --f.fi) {",
            () -> "for (byte q = " + choice.of("125", "-3", "0") + "; q < 3; q++) {",
            () -> "for (long q = " + choice.between(1, 3) + "; q < 300; q *= 3) {",
            () -> "for (float q = 0.5f; q < 4; q++) {",
            () -> "for (int q : " + choice.of("g[1]", "f.row", "ia") + ") {",
            () -> "for (int[] q : g) {",
            () -> "for (short q : sa) {",
            () -> "while (i < 9 && " + truth(1) + ") {",
            () -> "for (sh = 5; sh > by; sh -= 3) {",
            () -> "do {");
    // Declared names must not hide each other.
    head = head.replaceAll("\\bq\\b", "q" + loops);
    List<Piece> body = new ArrayList<>();
    body.add(Piece.Line.kept("if (" + fuel + "-- <= 0) break;"));
    body.addAll(body(depth));
    if (choice.percent(25)) {
      body.add(line("if (" + truth(1) + ") " + choice.of("break;", "continue;")));
    }
    if (label != null) {
      body.add(
          loops > 3
              ? simple()
              : nest(
                  "for (int k" + loops + " = 0; k" + loops + " < 3; k" + loops + "++) {",
                  List.of(
                      simple(),
                      line(
                          "if ("
                              + truth(1)
                              + ") "
                              + choice.of("break ", "continue ")
                              + label
                              + ";"))));
    }
    String tail = head.equals("do {") ? "} while (" + truth(1) + "); }" : "} }";
    return new Piece.Nest(
        List.of(
            new Piece.Part("{ int " + fuel + " = " + choice.between(3, 8) + ";", List.of()),
            new Piece.Part((label == null ? "" : label + ": ") + head, body)),
        tail);
  }

  @Override
  List<Piece> members(String name) {
    this.name = name;
    budget = 4;
    String type = "Fields" + name;
    List<Piece> all = new ArrayList<>();
    all.add(
        line(
            field("static int sI@ = 3; static volatile long sL@ = -8L; ")
                + field("static short sS@; static float sF@ = 1.25f;")));
    all.add(
        line(
            "static class "
                + type
                + " { int fi = -7; volatile long fl = 0x1234567890L; byte fb; float ff = 2.5f; boolean fz;"
                + " int[] row = {1, -2, 3, -4, 5, -6, 7, -8};"
                + " void turn(int n) { fi = fi * 31 + n; fb += n; "
                + field(
                    choice.of(
                        "sL@ += n;",
                        "sI@ ^= n & 3;",
                        "row[n & 7]--;",
                        "if (n > 0) turn(n >> 8); fl -= n;"))
                + " } }"));
    all.add(line("static int over" + name + "(int x) { return x ^ 5; }"));
    all.add(line("static int over" + name + "(long x) { return (int) (x >>> 7); }"));
    if (choice.percent(60)) {
      all.add(line("static int over" + name + "(char x) { return x + 1000; }"));
    }
    if (choice.percent(50)) {
      all.add(line("static int over" + name + "(byte x) { return -x; }"));
    }
    all.add(line("static int over" + name + "(double x) { return (int) x - 1; }"));
    List<Piece> body = new ArrayList<>();
    body.add(
        line(
            field("sI@ = 3; sL@ = p; sS@ = 300; sF@ = 1.25f; ")
                + type
                + " f = new "
                + type
                + "();"));
    body.add(
        line(
            "int i = 1, j = 2, in = p * "
                + choice.between(-99, 99)
                + "; long lo = "
                + choice.anyLong()
                + "L; short sh = -5; byte by = 100; char ch = 'x';"));
    body.add(
        line(
            "float fl = "
                + choice.of("0.5f", "-3.1f", "1e7f")
                + "; double d = 1.5; boolean z = p > 1;"));
    body.add(
        line(
            "int[] ia = new int[8]; long[] la = new long[8]; short[] sa = {1, 2, 3, 4, 5, 6, 7, 8}; byte[] ba = new byte[8]; char[] ca = \"abcdefgh\".toCharArray();"));
    body.add(
        line(
            "float[] fa = new float[8]; boolean[] za = new boolean[8]; int[][] g = new int[3][8]; long[][] lg = new long[3][8]; byte[][][] cube = new byte[2][3][8];"));
    List<Piece> inner = new ArrayList<>();
    for (int k = choice.between(3, 7); k > 0; k--) {
      inner.add(statement(3));
    }
    body.add(
        attempt(
            inner,
            "ArithmeticException | ArrayIndexOutOfBoundsException e",
            line("lo = lo * 31 + e.getMessage().length();")));
    body.add(
        line(
            "long sum = i + j + in * 3L + lo * 5 + sh + by + ch + Float.floatToIntBits(fl) + (long) (d * 4) + (z ? 1 : 0);"));
    body.add(
        line(
            "for (int k = 0; k < 8; k++) { sum = sum * 31 + ia[k] + la[k] + sa[k] + ba[k] + ca[k] + Float.floatToIntBits(fa[k]) + (za[k] ? 7 : 0) + f.row[k]; }"));
    body.add(line("for (int[] r : g) for (int x : r) sum = sum * 7 + x;"));
    body.add(line("for (long[] r : lg) for (long x : r) sum += x;"));
    body.add(
        line("for (byte[][] r : cube) for (byte[] s : r) for (byte x : s) sum = sum * 3 + x;"));
    body.add(
        line(
            field(
                "return sum + \" \" + in + \" \" + lo + \" \" + sh + by + (int) ch + \" \" + fl + \" \" + d + z + f.fi + f.fl + f.fb + f.ff + sI@ + sL@ + sS@ + sF@;")));
    all.add(method(name, body));
    return all;
  }
}
