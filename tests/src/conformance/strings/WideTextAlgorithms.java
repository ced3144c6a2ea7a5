import java.util.*;
/** What people do with text, done to text outside ASCII. */
public class WideTextAlgorithms {
  // Caesar & vigenere & utf checks on wide text, JSON string escaper
  static String caesar(String s, int k) { StringBuilder b = new StringBuilder(); for (char c : s.toCharArray()) { if (Character.isUpperCase(c) && c < 128) b.append((char) ('A' + (c - 'A' + k + 26) % 26)); else if (Character.isLowerCase(c) && c < 128) b.append((char) ('a' + (c - 'a' + k + 26) % 26)); else b.append(c); } return b.toString(); }
  static String json(String s) { StringBuilder b = new StringBuilder("\""); for (int i = 0; i < s.length(); i++) { char c = s.charAt(i); switch (c) { case '"': b.append("\\\""); break; case '\\': b.append("\\\\"); break; case '\n': b.append("\\n"); break; default: if (c < 32 || c > 126) b.append(String.format("\\u%04x", (int) c)); else b.append(c); } } return b.append('"').toString(); }
  static String unjson(String s) { StringBuilder b = new StringBuilder(); for (int i = 1; i < s.length() - 1; i++) { char c = s.charAt(i); if (c != '\\') { b.append(c); continue; } c = s.charAt(++i); switch (c) { case 'n' -> b.append('\n'); case 'u' -> { b.append((char) Integer.parseInt(s.substring(i + 1, i + 5), 16)); i += 4; } default -> b.append(c); } } return b.toString(); }
  static int words(String s) { int n = 0; boolean in = false; for (char c : s.toCharArray()) { boolean l = Character.isLetterOrDigit(c); if (l && !in) n++; in = l; } return n; }
  static String title(String s) { StringBuilder b = new StringBuilder(); boolean up = true; for (char c : s.toCharArray()) { b.append(up ? Character.toUpperCase(c) : Character.toLowerCase(c)); up = !Character.isLetter(c); } return b.toString(); }
  public static void main(String[] args) {
    String[] all = {"Hello, World!", "naïve café", "ÀÉÎ õü ß", "日本語 テスト", "Привет, мир", "γειά σου Κόσμε", "tab\tnew\nline \"q\" \\", "😀 ok", ""};
    for (String s : all) {
      String j = json(s);
      System.out.println(j + " " + unjson(j).equals(s) + " " + words(s) + " " + title(s).replace("\n", "/") + " " + caesar(s, 3).replace("\n", "/") + " " + s.toUpperCase().replace("\n", "/") + " " + s.toLowerCase().length());
    }
    for (String s : all) System.out.printf("%-16s|%16s|%s%n", s.strip().replace('\n', ' ').replace('\t', ' '), s.isEmpty() ? "-" : s.substring(0, 1), s.hashCode());
    StringBuilder box = new StringBuilder(); box.append("┌").append("─".repeat(10)).append("┐\n").append("│").append(String.format("%-10s", "naïve")).append("│\n").append("└").append("─".repeat(10)).append("┘"); System.out.println(box);
    for (char c = 'а'; c < 'е'; c++) System.out.print(c + "" + Character.toUpperCase(c) + (int) c + " ");
    System.out.println();
    System.out.println((char) 0x263A + " " + (char) 9731 + '\u00a9' + "\t" + (int) 'é' + ('é' + 1) + (char) ('é' + 1));
    int[] counts = new int[26]; for (char c : "the quick brown fox".toCharArray()) if (c >= 'a' && c <= 'z') counts[c - 'a']++; StringBuilder o = new StringBuilder(); for (int i = 0; i < 26; i++) if (counts[i] > 1) o.append((char) ('a' + i)).append(counts[i]); System.out.println(o);
    System.out.println("İstanbul".toLowerCase().length() + " " + "ISTANBUL".toLowerCase() + "ﬁx".toUpperCase() + "ŉ".toUpperCase() + Character.toUpperCase('ß') + Character.isLowerCase('ß'));
    System.out.println(Character.isLetter('中') + "" + Character.isLetter('٣') + Character.isDigit('٣') + Character.getNumericValue('٣') + Character.digit('٣', 10) + Character.isWhitespace('\u2003') + Character.isWhitespace('\u00a0') + Character.isSpaceChar('\u00a0') + Character.getNumericValue('Ⅷ'));
    System.out.println("a\u0301".length() + " " + "é".equals("e\u0301") + " " + "\u00a0x\u2003".strip().length() + " " + "\u2003x".trim().length());
    System.out.println("naïve".matches("\\w+") + " " + "naïve".replaceAll("[^\\p{L}]", "") + " " + "naïve".replaceAll("\\W", "?") + " " + "ПРИВЕТ".matches("\\p{Lu}+") + "straße".matches("(?i)STRASSE") + "É".matches("(?i)é") + "É".matches("(?iu)é"));
  }
}
