package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that is edited, searched, cut up and formatted; some of it outside ASCII, in a few programs
 * above U+FFFF. Places are often outside the text: the fault is part of the answer.
 */
final class TextCorner extends Corner {
  private static final List<String> ASCII =
      List.of("\"abracadabra\"", "\"Hello, World\"", "\"a-b--c\"", "\"\"", "\"  x \"", "\"AaBb\"");
  private static final List<String> WIDE =
      List.of(
          "\"h\\u00e9llo\"",
          "\"Stra\\u00dfe\"",
          "\"na\\u00efve \\u00c9t\\u00e9\"",
          "\"\\u03b1\\u03b2\\u03b3\\u03a3\"",
          "\"\\u65e5\\u672c\\u8a9e\"",
          "\"\\u0416\\u0443\\u043a\"",
          "\"\\u00a0x\\u2003\"");
  private static final List<String> ABOVE =
      List.of("\"a\\ud83d\\ude00b\"", "\"\\ud83d\\ude00\\ud83d\\ude01\"", "\"x\\ud83dy\"");

  private final boolean wide;
  private final boolean above;

  TextCorner(World world) {
    super(world);
    this.wide = choice.percent(50);
    this.above = wide && choice.percent(30);
  }

  private String word() {
    return choice.of(
        above && choice.percent(40) ? ABOVE : wide && choice.percent(50) ? WIDE : ASCII);
  }

  private String place() {
    return choice.of(
        "p", "1", "2", "b.length() / 2", "b.length() - 1", "p + 1", "b.length() - p", "0");
  }

  @Override
  List<Piece> members(String name) {
    List<Piece> body = new ArrayList<>();
    body.add(line("StringBuilder b = new StringBuilder(" + word() + ");"));
    body.add(line("String s = " + word() + " + p;"));
    body.add(
        line("char c = " + choice.of("'a'", "'Z'", "(char) ('a' + p)", "'\\u00e9'", "'9'") + ";"));
    body.add(line("int n = 0;"));
    for (int i = choice.between(5, 9); i > 0; i--) {
      body.add(choice.percent(15) ? loop() : line(statement()));
      if (choice.percent(25)) {
        body.add(line("if (b.length() > 40) b.setLength(20);"));
      }
    }
    body.add(line("if (s.length() > 60) s = s.substring(0, 60);"));
    body.add(
        line(
            "return b + \"|\" + s + \"|\" + (int) c + \"|\" + n + \"|\" + b.length() + s.hashCode();"));
    return List.of(method(name, body));
  }

  private Piece loop() {
    String i = world.fresh("i");
    String over = choice.of("s", "b");
    return choice.percent(50)
        ? nest(
            "for (int "
                + i
                + " = 0; "
                + i
                + " < Math.min(9, "
                + over
                + ".length()); "
                + i
                + "++) {",
            List.of(
                line(
                    choice.of(
                        "n = n * 31 + " + over + ".charAt(" + i + ");",
                        "if (Character.isLetter(" + over + ".charAt(" + i + "))) n++;",
                        "c ^= " + over + ".charAt(" + i + ") & 7;",
                        "if (" + over + ".charAt(" + i + ") == 'b') break;"))))
        : nest(
            "for (char q : s.toCharArray()) {",
            List.of(
                line(
                    choice.of(
                        "switch (q) { case 'a': n++; case 'b': n += 2; break; case '\\u00e9': n = -n; default: n ^= q; }",
                        "n += switch (q) { case 'a', 'e', 'o' -> 1; case 'l' -> { c++; yield 2; } default -> q > 127 ? 5 : 0; };",
                        "n += Character.isUpperCase(q) ? 1 : Character.isDigit(q) ? q - '0' : 0;",
                        "if (n < 5) { b.append((char) (q + 1)); n++; }"))));
  }

  private String statement() {
    String at = place();
    return choice.oneOf(
        () -> "b.insert(" + at + ", " + choice.of(word(), "p", "c", "2.5", "true", "s") + ");",
        () ->
            "b.append("
                + choice.of(word(), "p", "c", "1L << 40", "c == 'a'", "s", "(Object) s")
                + ");",
        () -> "b.delete(" + choice.of("0", "1", "p") + ", " + at + ");",
        () -> "b.deleteCharAt(" + at + ");",
        () -> "b.replace(" + choice.of("0", "1", "p") + ", " + at + ", " + word() + ");",
        () -> "b.setCharAt(" + at + ", c);",
        () -> "b.reverse();",
        () -> "b.setLength(" + choice.of("p + 2", "b.length() / 2", "5") + ");",
        () -> "c = b.charAt(" + at + ");",
        () ->
            choice.of(
                "c++;",
                "c += 2;",
                "c = (char) (c ^ 1);",
                "--c;",
                "c = Character.toUpperCase(c);",
                "c = Character.toLowerCase(c);"),
        () ->
            "n = b."
                + choice.of("indexOf", "lastIndexOf")
                + "("
                + choice.of("\"a\"", "s.substring(0, 1)", "\"\"")
                + ");",
        () ->
            "n += s."
                + choice.of("indexOf", "lastIndexOf")
                + "("
                + choice.of("c", "'a'", "\"l\"", "c, 2", "\"a\", p")
                + ");",
        () ->
            "s = s."
                + choice.of(
                    "toUpperCase()",
                    "toLowerCase()",
                    "trim()",
                    "strip()",
                    "stripLeading()",
                    "repeat(p)",
                    "replace(c, '_')",
                    "replace(\"a\", \"\")",
                    "concat(b.toString())",
                    "substring(p)",
                    "substring(1, p + 2)",
                    "replaceAll(\"[a-c]+\", \"<$0>\")",
                    "replaceFirst(\"(.)(.)\", \"$2$1\")",
                    "indent(p)",
                    "stripTrailing()")
                + ";",
        () ->
            "n += s."
                + choice.of(
                    "compareTo(b.toString())",
                    "compareToIgnoreCase(\"hello\")",
                    "hashCode() % 97",
                    "length()",
                    "codePointAt(0)",
                    "codePointCount(0, s.length())",
                    "chars().sum()",
                    "codePoints().max().orElse(-1)",
                    "split(\"[ab]\").length",
                    "lines().toList().size()")
                + ";",
        () ->
            "s = String.format(\""
                + choice.of("%5s|%-4d|%c", "%s%03d%c", "%.2s:%x:%c", "%S/%+d/%c", "%10.3s,%,d,%5c")
                + "\", s, n, c);",
        () ->
            "s = \"\" + "
                + choice.of(
                    "s.isBlank()",
                    "s.equals(b.toString())",
                    "s.equalsIgnoreCase(\"ABRACADABRA0\")",
                    "s.startsWith(\"a\", p)",
                    "s.endsWith(\"0\")",
                    "s.contentEquals(b)",
                    "s.regionMatches(true, 0, \"AB\", 0, p)",
                    "s.matches(\"\\\\w+\")")
                + " + s;",
        () ->
            "{ char[] cs = s.toCharArray(); Arrays.sort(cs); s = "
                + choice.of(
                    "new String(cs)",
                    "String.valueOf(cs)",
                    "new String(cs, 0, cs.length / 2)",
                    "Arrays.toString(cs)")
                + "; }",
        () ->
            "s = String.join("
                + choice.of("\"-\"", "s", "\"\"")
                + ", s.split(\""
                + choice.of("", "l", " ", "\\\\d")
                + "\"));",
        () ->
            "switch (s) { case \"Hello, World0\" -> n += 5; case \"AaBb1\", \"AaB\" -> n -= 5; case \"h\\u00e9llo2\" -> n *= 2; default -> n++; }",
        () ->
            "s = s.chars().filter(q -> q != 'a').mapToObj(q -> String.valueOf((char) q)).collect(Collectors.joining("
                + choice.of("\"\"", "\",\"")
                + "));",
        () -> "n += s.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;",
        () ->
            "{ StringBuilder t = new StringBuilder(); for (int q = s.length() - 1; q >= 0; q--) t.append(s.charAt(q)); s = t.toString(); }",
        () ->
            "for (String w : s.split(\"\\\\s+\")) { n += w.length() * 10; b.append(w.isEmpty() ? \"~\" : w.substring(0, 1)); }");
  }
}
