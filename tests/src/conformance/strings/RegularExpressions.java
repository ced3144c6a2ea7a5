import java.util.*;
import java.util.regex.*;

/**
 * Patterns of every kind: what they match, where, with which groups, and how faulty ones are
 * refused.
 */
public class RegularExpressions {
  static void all(String re, String s) {
    all(re, 0, s);
  }

  static void all(String re, int flags, String s) {
    StringBuilder b = new StringBuilder(re + " in " + s.replace("\n", "\\n") + ":");
    try {
      Matcher m = Pattern.compile(re, flags).matcher(s);
      while (m.find()) {
        b.append(" [").append(m.start()).append(",").append(m.end()).append(" ").append(m.group());
        for (int g = 1; g <= m.groupCount(); g++)
          b.append(" ").append(g).append("=").append(m.group(g)).append("@").append(m.start(g));
        b.append("]");
      }
      b.append(" matches=" + m.matches() + " looking=" + m.reset().lookingAt());
    } catch (PatternSyntaxException e) {
      b.append(" bad: " + e.getDescription() + " " + e.getIndex() + "|" + e.getMessage());
    }
    System.out.println(b.toString().replace("\n", "\\n"));
  }

  public static void main(String[] args) {
    String t = "The year 1999 and 2024-11-25, tel. 555-1234; aab abab aaab";
    for (String re :
        new String[] {
          "\\d+",
          "(\\d+)-(\\d+)",
          "a+b",
          "(ab)+",
          "a*?b",
          "(a|aa)b",
          "\\b\\w{3}\\b",
          "[^a-z ]+",
          "(?i)THE",
          "(?<y>\\d{4})-(?<m>\\d\\d)",
          "\\d{2,3}?",
          "a++b",
          "(a*)*b",
          "(?:ab)+",
          "(?=a)\\w",
          "(?<=-)\\d",
          "(?<!\\d)\\d{4}(?!\\d)",
          "(\\w)\\1",
          "^\\w+",
          "\\w+$",
          "x*",
          "",
          "a|b|",
          "(a)|(b)",
          "(?>a+)b",
          "[a-c&&[^b]]+",
          "\\p{Upper}\\p{Lower}+",
          "\\P{Alpha}",
          "[\\d-]+",
          ".*",
          ".*?,",
          "(.*)(\\d)",
          "((a)(b)?)+",
          "(a?)+b",
          "(?:a|b)*?b",
          "[]x]",
          "\\Qa.b\\E*",
          "\\s",
          "\\S+\\s*$",
          "(\\d)(\\d)(\\d)(\\d)",
          "\\.",
          "[.;,]",
          "(?s).",
          "(a{2}){1,2}",
          "((\\d+)-?)+",
          "(?<w>a)\\k<w>",
          "[\\w&&[^\\d]]+",
          "[a-z]+?(?=b)",
          "\\x61",
          "\\u0062",
          "\\t|\\n"
        }) all(re, t);
    for (String re :
        new String[] {
          "(",
          ")",
          "[a",
          "*a",
          "a{",
          "a{2",
          "a**",
          "a{3,1}",
          "\\",
          "(?<n>a)(?<n>b)",
          "\\q",
          "[z-a]",
          "(?z)",
          "\\p{Foo}",
          "a{,3}",
          "(?<1a>x)",
          "\\k<no>",
          "+"
        }) all(re, "aaa");
    all("^b$", Pattern.MULTILINE, "a\nb\nc\r\nb\r\n");
    all("^b$", 0, "b\n");
    all("a.c", Pattern.DOTALL, "a\nc");
    all("straße|É", Pattern.CASE_INSENSITIVE, "STRASSE é É");
    all("a b # c\n c", Pattern.COMMENTS, "abc");
    all("a.b", Pattern.LITERAL, "a.b axb");
    all("HeLLo", Pattern.CASE_INSENSITIVE, "hello HELLO");
    all("[a-f]+", Pattern.CASE_INSENSITIVE, "xABCx");
    all("(\\w+)\\s+\\1", Pattern.CASE_INSENSITIVE, "the THE cat cat");
    all("\\$\\{(\\w+)\\}", "Hello ${name}, ${x}");
    all(
        "^(?:[a-zA-Z0-9_.+-]+)@(?:[a-zA-Z0-9-]+)\\.[a-zA-Z0-9-.]+$",
        "joe.user+tag@example-site.co.uk");
    all("(\"([^\"\\\\]|\\\\.)*\")|([-+*/()])|(\\d+(?:\\.\\d+)?)", "12+ \"a\\\"b\" *(3.5)");
    System.out.println(
        "a1b22c333".replaceAll("(\\d+)", "<$1>")
            + " "
            + "a1b22".replaceFirst("\\d", "#")
            + " "
            + "John Smith".replaceAll("(\\w+) (\\w+)", "$2, $1")
            + " "
            + "x".replaceAll("x", "\\$\\\\")
            + " "
            + "abc".replaceAll("", "-")
            + " "
            + "abc".replaceAll("x*", "-")
            + " "
            + "aXbX".replaceAll("X", ""));
    System.out.println("2024-11".replaceAll("(?<y>\\d+)-(?<m>\\d+)", "${m}/${y}"));
    for (String bad : new String[] {"$2", "$", "\\", "${n}", "$x", "${"})
      try {
        System.out.println("aa".replaceAll("(a)", bad));
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    String[][] splits = {
      {"a,b,,c,,", ","},
      {"a1b2c3", "\\d"},
      {" a  b ", "\\s+"},
      {"abc", ""},
      {"", ","},
      {",", ","},
      {"a.b.c", "\\."},
      {"a|b", "\\|"},
      {"boo:and:foo", "o"},
      {"a,b;c d", "[,; ]"},
      {"aXXbXc", "X+"},
      {"   ", "\\s+"},
      {"x", "x"},
      {"2+3*4", "(?<=[+*])|(?=[+*])"},
      {"camelCaseWord", "(?=[A-Z])"},
      {"a--b-c", "-"},
      {"tab\tsep", "\t"},
      {"a.b", "."}
    };
    for (String[] p : splits)
      for (int lim : new int[] {0, -1, 2, 1, 3, 10})
        System.out.println(
            p[0]
                + " / "
                + p[1]
                + " / "
                + lim
                + " "
                + Arrays.toString(p[0].split(p[1], lim))
                + (lim == 0 ? p[0].split(p[1]).length : ""));
    System.out.println(
        Arrays.toString("a,b,,".split(","))
            + Arrays.toString("a b  c ".split(" "))
            + Arrays.toString(" x y\tz".split("\\s+"))
            + Arrays.toString("".split(""))
            + Arrays.toString("hey".split(""))
            + "a|b".split("\\|").length
            + Arrays.toString("1.2.3".split("\\.", 2))
            + Arrays.toString("k=v=w".split("=", 2)));
    Matcher m = Pattern.compile("(\\w)(\\d)?").matcher("a1b");
    try {
      m.group();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.start();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    m.find();
    try {
      m.group(5);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      m.group("x");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(
        m.group()
            + m.group(1)
            + m.group(2)
            + m.end(2)
            + m.find()
            + m.group(2)
            + m.start(2)
            + m.find());
    StringBuilder sb = new StringBuilder();
    Matcher k = Pattern.compile("\\d+").matcher("a12b3c");
    while (k.find()) k.appendReplacement(sb, String.valueOf(Integer.parseInt(k.group()) * 2));
    k.appendTail(sb);
    System.out.println(sb);
    System.out.println(
        Pattern.compile("[aeiou]").matcher("education").replaceAll(r -> r.group().toUpperCase()));
    System.out.println(
        Pattern.matches("\\d{3}", "123")
            + " "
            + "abc".matches("[a-c]+")
            + "abcd".matches("[a-c]+")
            + " "
            + Pattern.quote("a.b")
            + Pattern.compile("x").pattern()
            + Pattern.compile("y").toString()
            + Pattern.compile("x", 10).flags()
            + Matcher.quoteReplacement("$a\\"));
    System.out.println(
        Arrays.toString(Pattern.compile("\\s*,\\s*").split("a , b,c ,d"))
            + Pattern.compile("^a").asPredicate().test("abc")
            + Pattern.compile("a").asMatchPredicate().test("abc"));
    StringBuilder big = new StringBuilder();
    for (int i = 0; i < 3000; i++) big.append("ab");
    System.out.println(
        big.toString().matches("(ab)*") + " " + big.toString().replaceAll("(a)(b)", "$2").length());
  }
}
