package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Bits: any number becomes any character of a text, numbers are mixed by shifts and masks, longs
 * and ints are cut out of each other, floating-point numbers far outside become integers.
 */
final class BitCorner extends Corner {
  BitCorner(World world) {
    super(world);
  }

  private String integer() {
    return choice.of(
        "in",
        "in",
        "p",
        "(int) lo",
        "(int) (lo >>> 32)",
        "c",
        "by",
        "0x9E3779B9",
        "0x55555555",
        "-1",
        "s.hashCode()",
        "b.length()");
  }

  private String mixed() {
    return choice.oneOf(
        () -> "in & -in",
        () -> "in & in - 1",
        () -> "in ^ in >>> " + choice.between(1, 31),
        () -> "in ^ in << " + choice.between(1, 31),
        () -> "~" + integer() + " + 1",
        () -> "(in >>> 1 & 0x55555555) + (in & 0x55555555)",
        () -> integer() + " * " + integer(),
        () -> integer() + " " + choice.of("+", "-", "|", "&", "^") + " " + integer(),
        () -> integer() + " " + choice.of("<<", ">>", ">>>") + " " + integer(),
        () -> "in * 1103515245 + 12345",
        () -> "(in << 5) - in + c",
        () -> "Integer." + choice.of("reverse", "bitCount", "highestOneBit") + "(in)",
        () -> "Integer.rotateLeft(in, " + choice.of("p", "7", "-3") + ")",
        () -> "(int) (lo ^ lo >>> 32)",
        () -> "in >> 31 ^ in",
        () ->
            "(int) "
                + choice.of("1e10", "-1e10", "(0.0 / 0)", "1e9f", "2147483648.0", "(float) in"),
        () -> "(in & 0xff) << 8 | (in >>> 24)");
  }

  private String wide() {
    return choice.oneOf(
        () -> "(long) in << 32 | in & 0xffffffffL",
        () -> "lo ^ lo >>> " + choice.between(1, 63),
        () -> "lo * 6364136223846793005L + 1442695040888963407L",
        () -> "lo + " + integer(),
        () -> "lo " + choice.of("<<", ">>", ">>>") + " " + choice.of("in", "33", "p"),
        () -> "-lo & lo",
        () -> "in * " + choice.of("1L", "lo", "0x100000000L"),
        () -> "(long) " + choice.of("1e19", "-1e30", "(0.0 / 0)", "3e9f", "9.3e18"),
        () -> "Long." + choice.of("reverse", "highestOneBit", "reverseBytes") + "(lo)",
        () -> "in & 0xffffffffL");
  }

  private String character() {
    return choice.of(
        "(char) in",
        "(char) (in >>> 16)",
        "(char) lo",
        "(char) (c + " + choice.of("1", "p", "300", "20000") + ")",
        "(char) (c * 31 + p)",
        "(char) (in & 127)",
        "(char) (in % 26 + 'a')",
        "(char) (by & 255)",
        "(char) by",
        "c",
        "s.charAt(" + choice.of("0", "p % s.length()", "s.length() - 1") + ")");
  }

  private String statement() {
    return choice.oneOf(
        () -> "in = " + mixed() + ";",
        () -> "in = " + mixed() + ";",
        () -> "lo = " + wide() + ";",
        () -> "in " + choice.of("+=", "*=", "^=", "-=") + " " + integer() + ";",
        () -> "in " + choice.of("<<=", ">>=", ">>>=") + " " + choice.of("1", "p", "33", "lo") + ";",
        () -> "by = (byte) " + choice.of("in", "lo", "(in >>> 3)", "c", "300.7", "-1e9f") + ";",
        () -> "c = " + character() + ";",
        () ->
            "c "
                + choice.of("+=", "*=", "^=", "-=", ">>>=")
                + " "
                + choice.of("1", "p", "7", "300", "in")
                + ";",
        () -> choice.of("c++;", "by--;", "++c;"),
        () -> "s += " + character() + ";",
        () -> "s = " + character() + " + s;",
        () -> "b.append(" + character() + ");",
        () ->
            "b.insert("
                + choice.of("0", "b.length() / 2", "b.length()")
                + ", "
                + character()
                + ");",
        () -> "b.setCharAt(" + choice.of("0", "b.length() - 1") + ", " + character() + ");",
        () -> "b.deleteCharAt(" + choice.of("0", "b.length() - 1", "p") + ");",
        () -> "b.reverse();",
        () -> "in += b.indexOf(\"\" + " + character() + ") + s.indexOf(c) + s.lastIndexOf('a');",
        () -> "in = s.compareTo(b.toString());",
        () -> "for (char q : s.toCharArray()) in = in * 31 + q;",
        () -> "for (int q = 0; q < s.length(); q++) lo = lo * 7 ^ s.charAt(q);",
        () ->
            "for (int q = 0; q < 6; q++) { in = in * 1664525 + 1013904223; b.append((char) (in >>> "
                + choice.of("16", "15", "25")
                + ")); }",
        () -> "s = s.replace(c, " + character() + ");",
        () ->
            "switch (in & 3) { case 0: in++; case 1: in ^= lo; break; case 2: in = -in; default: lo--; }",
        () -> "in = c " + choice.of("+", "-", "*", "<<", ">>>", "&") + " " + integer() + ";");
  }

  @Override
  List<Piece> members(String name) {
    List<Piece> body = new ArrayList<>();
    body.add(
        line(
            "int in = "
                + choice.of("p", "p * 0x2aaaaaaa", "" + choice.anyInt())
                + "; long lo = "
                + choice.of("p", choice.anyLong() + "L")
                + "; char c = "
                + choice.of("'a'", "'z'", "(char) (p + 'A')", "'\\u00e9'")
                + "; byte by = (byte) (p * 77);"));
    body.add(line("String s = \"ab\"; StringBuilder b = new StringBuilder(\"xyz\");"));
    for (int i = choice.between(8, 16); i > 0; i--) {
      body.add(line(statement()));
    }
    body.add(line("String out = \"\";"));
    body.add(line("for (char q : (s + b).toCharArray()) out += Integer.toHexString(q) + \" \";"));
    body.add(
        line(
            "return out + in + \" \" + lo + \" \" + (int) c + \" \" + by + \" \" + s.hashCode() + s.length() + \" \" + b.length()"
                + (choice.percent(50) ? " + s + b" : "")
                + ";"));
    List<Piece> all = new ArrayList<>();
    all.add(method(name, body));
    return all;
  }
}
