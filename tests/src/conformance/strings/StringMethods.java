/** The everyday methods of String. */
public class StringMethods {
  static void index(String s, int i) {
    try {
      System.out.println(s.charAt(i));
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println("no character " + i);
    }
  }

  static void part(String s, int from, int to) {
    try {
      System.out.println("[" + s.substring(from, to) + "]");
    } catch (IndexOutOfBoundsException e) {
      System.out.println("no part " + from + ".." + to);
    }
  }

  public static void main(String[] args) {
    String s = "Hello, World";
    System.out.println(s.length() + " " + s.isEmpty() + " " + "".isEmpty() + " " + "  ".isBlank());
    System.out.println(s.toUpperCase() + s.toLowerCase());
    System.out.println(
        s.indexOf('o')
            + " "
            + s.indexOf("o", 5)
            + " "
            + s.lastIndexOf('o')
            + " "
            + s.indexOf("xyz")
            + " "
            + s.indexOf("")
            + " "
            + s.indexOf('W', -4)
            + " "
            + s.indexOf('H', 99));
    index(s, 0);
    index(s, -1);
    index(s, 12);
    part(s, 0, 5);
    part(s, 12, 12);
    part(s, 5, 4);
    part(s, -1, 4);
    part(s, 3, 13);
    System.out.println(s.substring(7) + "|" + s.substring(12) + "|");
    System.out.println(
        s.contains("lo, W")
            + " "
            + s.startsWith("Hell")
            + " "
            + s.endsWith("d")
            + " "
            + s.startsWith("World", 7));
    System.out.println(s.replace('l', 'L') + s.replace("World", "$1") + "aaa".replace("aa", "b"));
    System.out.println("[" + "  trim me\t\n".trim() + "][" + "  strip ".strip() + "]");
    System.out.println(
        "abc".compareTo("abd")
            + " "
            + "abc".compareTo("ab")
            + " "
            + "".compareTo("zz")
            + " "
            + "B".compareTo("a")
            + " "
            + "a".compareToIgnoreCase("B"));
    System.out.println(
        "Abc".equalsIgnoreCase("aBC") + " " + "abc".equals("abc") + " " + "abc".equals(null));
    System.out.println(
        "abc".hashCode()
            + " "
            + "".hashCode()
            + " "
            + s.hashCode()
            + " "
            + "polygenelubricants".hashCode());
    System.out.println(String.join("-", "a", "b", "c") + " " + "ab".repeat(3) + "x".repeat(0));
    String[] parts = "a,b,,c,,".split(",");
    System.out.println(parts.length + " " + parts[2].isEmpty() + " " + parts[3]);
    System.out.println("one two  three".split(" ").length + " " + "".split(",").length);
    System.out.println("abc".concat("def") + "x".concat(""));
    System.out.println("a\tb\"c\\d" + 'e' + "\u00e9\101");
    char[] chars = "sort".toCharArray();
    chars[0] = 'p';
    System.out.println(String.valueOf(chars) + chars.length);
    System.out.println(String.valueOf(true) + String.valueOf(12L) + String.valueOf('c'));
    String same = "Hel" + "lo, World";
    System.out.println((s == same) + " " + s.equals(new String("Hello, World")));
    System.out.println("mississippi".lastIndexOf("ss") + " " + "mississippi".indexOf("ssi", 3));
    System.out.println("éàü".length() + "éàü".toUpperCase());
    System.out.println("x".equals("X".toLowerCase()) ? "same" : "different");
    System.out.println(
        Integer.parseInt("-42") + Integer.valueOf("7") + Long.parseLong("8000000000"));
    System.out.println(
        Integer.toString(255, 16) + Integer.toHexString(-1) + Integer.toBinaryString(10));
    try {
      Integer.parseInt("12x");
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
  }
}
