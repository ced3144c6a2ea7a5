import java.nio.charset.StandardCharsets;
import java.util.*;

/** Each method of java.lang.String at least once. */
public class StringEveryMethod {
  static void p(Object... xs) {
    StringBuilder b = new StringBuilder();
    for (Object x : xs)
      b.append(x instanceof char[] ? new String((char[]) x) : String.valueOf(x)).append(" | ");
    System.out.println(b.toString().replace("\n", "\\n").replace("\t", "\\t"));
  }

  public static void main(String[] args) throws Exception {
    String s = "Hello, World", e = "", sp = "  padded\t\n ";
    p(
        s.length(),
        s.isEmpty(),
        e.isEmpty(),
        sp.isBlank(),
        s.charAt(4),
        s.codePointAt(1),
        s.codePointBefore(1),
        s.codePointCount(0, 5),
        s.offsetByCodePoints(1, 2));
    char[] dst = "..........".toCharArray();
    s.getChars(1, 4, dst, 2);
    p(dst, s.toCharArray().length, s.toCharArray()[2]);
    p(
        s.equals("Hello, World"),
        s.equals(null),
        s.equals((Object) 5),
        s.equalsIgnoreCase("HELLO, world"),
        s.contentEquals(new StringBuilder("Hello, World")),
        s.contentEquals("x"),
        s.compareTo("Help"),
        s.compareTo("Hello"),
        s.compareToIgnoreCase("HELLO, WORLE"),
        "a".compareTo("B"),
        "a".compareToIgnoreCase("B"));
    p(
        s.regionMatches(7, "World", 0, 5),
        s.regionMatches(true, 7, "wORLD", 0, 5),
        s.regionMatches(7, "Wor", 1, 2),
        s.startsWith("Hell"),
        s.startsWith("World", 7),
        s.startsWith("", 12),
        s.startsWith("x", 99),
        s.endsWith("ld"),
        s.endsWith(""),
        s.hashCode(),
        e.hashCode());
    p(
        s.indexOf('o'),
        s.indexOf('o', 5),
        s.indexOf('z'),
        s.indexOf("lo"),
        s.indexOf("o", 6),
        s.indexOf(""),
        s.indexOf("", 50),
        s.indexOf('l', -5),
        s.lastIndexOf('o'),
        s.lastIndexOf('o', 7),
        s.lastIndexOf("l"),
        s.lastIndexOf("l", 9),
        s.lastIndexOf(""),
        s.lastIndexOf("x"),
        s.lastIndexOf('H', -1));
    p(
        s.substring(7),
        s.substring(0, 5),
        s.substring(12),
        s.subSequence(1, 3),
        s.concat("!"),
        s.replace('l', 'L'),
        s.replace("l", "<l>"),
        s.replace("", "-"),
        "aaa".replace("aa", "b"),
        s.contains("World"),
        s.contains(new StringBuilder("lo,")),
        s.replaceAll("[aeiou]", "*"),
        s.replaceFirst("l+", "L"),
        s.matches("H.*d"));
    p(
        s.toLowerCase(),
        s.toUpperCase(),
        s.toUpperCase(Locale.ROOT),
        sp.trim(),
        sp.strip(),
        sp.stripLeading(),
        sp.stripTrailing(),
        "\u2003x\u2003".strip(),
        "\u2003x".trim(),
        "x".repeat(3),
        "ab".repeat(0),
        e.repeat(5));
    p(
        String.join(",", "a", "b", null),
        String.join("-", List.of("x", "y")),
        String.join("/", new ArrayList<String>()),
        String.valueOf(1),
        String.valueOf(2L),
        String.valueOf('c'),
        String.valueOf(true),
        String.valueOf(1.5),
        String.valueOf(1.5f),
        String.valueOf((Object) null),
        String.valueOf(new char[] {'o', 'k'}),
        String.valueOf(new char[] {'a', 'b', 'c'}, 1, 2),
        String.copyValueOf(new char[] {'x'}),
        String.copyValueOf(new char[] {'x', 'y'}, 1, 1));
    p(
        new String(),
        new String("copy"),
        new String(new char[] {'a', 'b'}),
        new String(new char[] {'a', 'b', 'c'}, 1, 2),
        new String(new byte[] {72, 105}),
        new String(new byte[] {72, 105, 33}, 1, 2),
        new String("é".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
        new String(new byte[] {(byte) 233}, StandardCharsets.ISO_8859_1),
        new String(new byte[] {(byte) 233}, "UTF-8").length(),
        new String(new StringBuilder("sb")),
        new String(new StringBuffer("sbuf")),
        new String(new int[] {65, 66, 67}, 0, 2));
    p(
        Arrays.toString("hé€".getBytes("UTF-8")),
        Arrays.toString("hé".getBytes(StandardCharsets.ISO_8859_1)),
        Arrays.toString("hé€".getBytes(StandardCharsets.US_ASCII)),
        "hé€".getBytes().length,
        Arrays.toString("hé".getBytes(StandardCharsets.UTF_16)));
    p(
        "line1\nline2\r\nline3\n".lines().count(),
        "a\nb\n".lines().toList(),
        "  x\n y".indent(2),
        "  x\n y".indent(-1),
        "   a\n  b\n".stripIndent(),
        "a\\tb\\n\\\"q\\\"\\101".translateEscapes(),
        "%d-%s".formatted(1, "x"),
        "abc".chars().sum(),
        "abc".codePoints().max().getAsInt(),
        "abc".transform(x -> x + "!"),
        s.intern() == s.intern());
    List<String> names = new ArrayList<>(List.of("bob", "Alice", "carol", "Bob"));
    names.sort(String.CASE_INSENSITIVE_ORDER);
    p(names);
    names.sort(null);
    p(names);
    names.sort(String::compareToIgnoreCase);
    p(names, String.CASE_INSENSITIVE_ORDER.compare("A", "b"));
    p(
        "ÀÉÎõü ß ÿ".toUpperCase(),
        "ÀÉÎÕÜ Σ Ж".toLowerCase(),
        "ß".toUpperCase().length(),
        "Straße".equalsIgnoreCase("STRASSE"),
        "éa".compareTo("ez"),
        "日本語".length(),
        "日本語".charAt(1),
        "日本語".substring(1),
        "πρώτα".toUpperCase(),
        "ПРИВЕТ".toLowerCase(),
        "\u0130".length());
    String text =
        """
        Text block:
          "quoted" \
        joined
        tab\there
        end\
        """;
    p(text, text.lines().count());
    char c = 'a';
    c += 1;
    String t = "x";
    t += c;
    t += 1;
    t += 2.5;
    t += null;
    t += 'c' + 1;
    t += (char) ('c' + 1);
    p(
        t,
        'a' + 'b',
        "" + 'a' + 'b',
        'a' + 1 + "z",
        (char) 98,
        "s" + 1 + 2,
        1 + 2 + "s",
        "v" + new char[0].length);
  }
}
