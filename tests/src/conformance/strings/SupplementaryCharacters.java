import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.stream.*;
/** Characters above U+FFFF are two {@code char}s, alone one {@code ?} where they are printed. */
public class SupplementaryCharacters {
  static String show(String s) { StringBuilder b = new StringBuilder(); for (int i = 0; i < s.length(); i++) b.append(String.format("%04x ", (int) s.charAt(i))); return b.toString().trim(); }
  public static void main(String[] args) {
    String s = "a😀b";
    System.out.println(s + " " + s.length() + " " + s.codePointCount(0, s.length()));
    System.out.println(show(s));
    System.out.println(s.codePointAt(1) + " " + s.codePointAt(2) + " " + s.codePointBefore(3) + " " + s.codePointBefore(2));
    System.out.println(s.substring(1, 3) + "|" + s.substring(0, 2) + "|" + s.substring(2));
    System.out.println(new StringBuilder(s).reverse());
    System.out.println(new StringBuilder("x\uDE00\uD83Dy").reverse());
    char[] cs = s.toCharArray();
    System.out.println(cs.length + " " + (int) cs[1] + " " + Character.isHighSurrogate(cs[1]) + Character.isLowSurrogate(cs[2]));
    System.out.println(s.indexOf("😀") + " " + s.indexOf(0x1F600) + " " + s.indexOf('b') + " " + s.lastIndexOf(0x1F600) + " " + s.indexOf(0x1F601));
    System.out.println(s.chars().boxed().collect(Collectors.toList()));
    System.out.println(s.codePoints().boxed().collect(Collectors.toList()));
    System.out.println(s.codePoints().count() + " " + s.chars().count());
    System.out.println(Character.toChars(0x1F600).length + " " + new String(Character.toChars(0x1F601)));
    StringBuilder sb = new StringBuilder();
    sb.appendCodePoint(0x1F602).append('-').appendCodePoint('z').appendCodePoint(0x10FFFF);
    System.out.println(sb.length() + " " + sb.substring(0, 4));
    sb.insert(1, "!");
    System.out.println(sb.substring(0, 5));
    int[] cps = {0x48, 0x1F600, 0x49};
    String t = new String(cps, 0, 3);
    System.out.println(t + t.length() + " " + t.equals("H😀I") + " " + t.hashCode() + " " + "😀".hashCode());
    System.out.println("😀".compareTo("\uFFFF") + " " + "😀".compareTo("😁") + " " + "\uE000".compareTo("😀"));
    System.out.println(String.format("%c|%5c|%s|%-4s|", 0x1F600, 0x1F600, "😀", "😀"));
    System.out.println(Arrays.toString("😀é".getBytes(StandardCharsets.UTF_8)));
    System.out.println(Arrays.toString("😀é".getBytes(StandardCharsets.UTF_16)));
    System.out.println(Arrays.toString("😀é".getBytes(StandardCharsets.ISO_8859_1)));
    System.out.println(Arrays.toString("\uD83Dx".getBytes(StandardCharsets.UTF_8)));
    byte[] b = {(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80, 65};
    String d = new String(b, StandardCharsets.UTF_8);
    System.out.println(d + d.length());
    System.out.println("\uD83D|" + "\uDE00|" + "\uDE00\uD83D");
    for (char c : s.toCharArray()) System.out.print(c);
    System.out.println();
    for (int i = 0; i < s.length(); i++) System.out.println(s.charAt(i));
    switch (s) { case "a😀b" -> System.out.println("match"); default -> System.out.println("no"); }
    Map<String, Integer> m = new HashMap<>();
    for (String k : "😀 😁 😀 x".split(" ")) m.merge(k, 1, Integer::sum);
    System.out.println(m);
    System.out.println(s.toUpperCase() + s.replace("😀", "🎉") + s.replace('\uDE00', '\uDE01') + s.contains("😀") + s.startsWith("a😀") + s.endsWith("\uDE00b"));
    for (int i = 0; i < s.length(); ) { int cp = s.codePointAt(i); System.out.print(Integer.toHexString(cp) + "/" + Character.charCount(cp) + " "); i += Character.charCount(cp); }
    System.out.println();
    System.out.println(s.offsetByCodePoints(0, 2) + " " + s.offsetByCodePoints(4, -2));
    System.out.println(Character.toString(0x1F600) + Character.getNumericValue('5') + Character.toCodePoint('\uD83D', '\uDE00') + (int) Character.highSurrogate(0x1F600) + Character.isSurrogatePair('\uD83D', '\uDE00') + Character.isSupplementaryCodePoint(0x1F600) + Character.isLetter(0x1F600));
    System.out.println(s.chars().mapToObj(c -> (char) c).map(String::valueOf).collect(Collectors.joining(",")));
    System.out.println(s.codePoints().mapToObj(Character::toString).collect(Collectors.joining(",")));
    System.out.println(s.codePoints().mapToObj(c -> new String(Character.toChars(c))).collect(Collectors.toList()));
    System.out.println("😀".repeat(3) + "😀😁".charAt(3) + List.of("😀", "é"));
    System.out.println(String.join("🎈", List.of("a", "b")) + "  😀  ".trim() + "  😀  ".strip() + "😀".isBlank() + "😀".isEmpty());
    System.out.println(s.codePoints().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).reverse());
    Object o = "😀"; System.out.println(o); System.out.println(new StringBuilder("😀").deleteCharAt(0).length());
    System.out.printf("%s %d%n", "😀", "😀".length());
    StringBuilder e = new StringBuilder("ab"); e.setCharAt(0, '\uD83D'); e.setCharAt(1, '\uDE00'); System.out.println(e + " " + e.codePointAt(0));
    System.out.println("😀".matches(".") + " " + "😀".matches("..") + " " + "a😀b".replaceAll(".", "x") + " " + "😀😀😁".replaceAll("😀+", "y") + " " + "a😀b😁".replaceAll("[😀😁]", "#") + " " + Arrays.toString("a😀b😀c".split("😀")) + Arrays.toString("a😀b".split("")));
  }
}
