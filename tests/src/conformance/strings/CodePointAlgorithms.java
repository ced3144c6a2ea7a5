import java.util.*;
import java.util.stream.*;
import java.text.*;
/** What people do with code points. */
public class CodePointAlgorithms {
  enum Face { HAPPY("😀"), SAD("😢"); final String s; Face(String s) { this.s = s; } @Override public String toString() { return name() + s; } }
  static String reverseByCodePoints(String s) {
    StringBuilder sb = new StringBuilder();
    for (int i = s.length(); i > 0; ) { int cp = s.codePointBefore(i); sb.appendCodePoint(cp); i -= Character.charCount(cp); }
    return sb.toString();
  }
  static boolean palindrome(String s) { int i = 0, j = s.length() - 1; while (i < j) if (s.charAt(i++) != s.charAt(j--)) return false; return true; }
  static Map<Integer, Integer> freq(String s) { Map<Integer, Integer> m = new TreeMap<>(); s.codePoints().forEach(c -> m.merge(c, 1, Integer::sum)); return m; }
  static String utf8(int cp) {
    StringBuilder b = new StringBuilder();
    if (cp < 0x80) b.append(String.format("%02X", cp));
    else if (cp < 0x800) b.append(String.format("%02X %02X", 0xC0 | cp >> 6, 0x80 | cp & 63));
    else if (cp < 0x10000) b.append(String.format("%02X %02X %02X", 0xE0 | cp >> 12, 0x80 | cp >> 6 & 63, 0x80 | cp & 63));
    else b.append(String.format("%02X %02X %02X %02X", 0xF0 | cp >> 18, 0x80 | cp >> 12 & 63, 0x80 | cp >> 6 & 63, 0x80 | cp & 63));
    return b.toString();
  }
  public static void main(String[] args) {
    String s = "Hi 👋🏽 Zoë 𝒳!";
    System.out.println(s + " " + s.length() + " " + s.codePointCount(0, s.length()) + " " + reverseByCodePoints(s));
    System.out.println(freq(s));
    s.codePoints().forEach(c -> System.out.print(utf8(c) + " | ")); System.out.println();
    System.out.println(palindrome("😀😀") + " " + palindrome("aba"));
    System.out.println(Arrays.toString(Face.values()) + Face.valueOf("SAD"));
    System.out.println(new StringBuilder(s).reverse().toString().equals(reverseByCodePoints(s)));
    System.out.printf("|%6s|%-6s|%.1s|%n", "😀", "😀", "😀x");
    List<String> words = new ArrayList<>(List.of("éclair", "Zebra", "apple", "Äpfel", "🍎", "zoo"));
    Collections.sort(words); System.out.println(words);
    words.sort(String.CASE_INSENSITIVE_ORDER); System.out.println(words);
    words.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder())); System.out.println(words);
    System.out.println(s.chars().filter(c -> Character.isSurrogate((char) c)).count() + " " + s.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining()));
    char[] cs = {'\ud83d', '\ude00'}; System.out.println(new String(cs) + String.valueOf(cs).length() + Character.codePointAt(cs, 0));
    System.out.println(cs); System.out.println(String.valueOf('\ud83d') + '\ude00');
    System.out.println("x".repeat(3) + "😀".repeat(2) + String.join("→", "a", "b"));
    Set<String> set = new HashSet<>(List.of("😀", "😁", "a", "é")); System.out.println(set + " " + set.contains("\ud83d\ude00"));
    int i = "a😀b".indexOf("b"); System.out.println(i + " " + "a😀b".substring(i) + "a😀b".charAt(2) + (int) "a😀b".charAt(1));
    try { "😀".charAt(2); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { Character.toChars(0x110000); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { new StringBuilder().appendCodePoint(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    StringBuilder sb = new StringBuilder("ab😀cd"); sb.deleteCharAt(2); System.out.println(sb.length() + " " + sb); sb.insert(2, '\ud83d'); System.out.println(sb + " " + sb.indexOf("😀") + sb.codePointAt(2) + sb.codePointCount(0, sb.length()) + sb.offsetByCodePoints(0, 3));
    String t = "😀,😁;😂"; System.out.println(Arrays.asList(t.split("[,;]")) + " " + t.replaceAll("[😀-😂]", "*") + "наше éa 日本".replaceAll("\\p{IsCyrillic}+", "C").replaceAll("\\p{IsHan}", "H").replaceAll("\\p{IsLatin}", "L"));
  }
}
