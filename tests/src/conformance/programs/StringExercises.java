import java.util.*;

/** Textbook exercises on strings. */
public class StringExercises {
  static boolean isPalindrome(String s) {
    s = s.toLowerCase().replaceAll("[^a-z0-9]", "");
    int i = 0, j = s.length() - 1;
    while (i < j) if (s.charAt(i++) != s.charAt(j--)) return false;
    return true;
  }

  static boolean anagram(String a, String b) {
    char[] x = a.replace(" ", "").toLowerCase().toCharArray(),
        y = b.replace(" ", "").toLowerCase().toCharArray();
    Arrays.sort(x);
    Arrays.sort(y);
    return Arrays.equals(x, y);
  }

  static String caesar(String t, int k) {
    StringBuilder sb = new StringBuilder();
    for (char c : t.toCharArray()) {
      if (Character.isUpperCase(c)) sb.append((char) ((c - 'A' + k + 26) % 26 + 'A'));
      else if (Character.isLowerCase(c)) sb.append((char) ((c - 'a' + k + 26) % 26 + 'a'));
      else sb.append(c);
    }
    return sb.toString();
  }

  static String vigenere(String text, final String key, boolean enc) {
    String res = "";
    text = text.toUpperCase();
    for (int i = 0, j = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'A' || c > 'Z') continue;
      res +=
          enc
              ? (char) ((c + key.charAt(j) - 2 * 'A') % 26 + 'A')
              : (char) ((c - key.charAt(j) + 26) % 26 + 'A');
      j = ++j % key.length();
    }
    return res;
  }

  static String rle(String s) {
    StringBuilder d = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      int run = 1;
      while (i + 1 < s.length() && s.charAt(i) == s.charAt(i + 1)) {
        run++;
        i++;
      }
      d.append(run);
      d.append(s.charAt(i));
    }
    return d.toString();
  }

  static String unrle(String s) {
    StringBuilder out = new StringBuilder();
    int n = 0;
    for (char c : s.toCharArray())
      if (Character.isDigit(c)) n = n * 10 + (c - '0');
      else {
        while (n-- > 0) out.append(c);
        n = 0;
      }
    return out.toString();
  }

  static String reverseWords(String s) {
    String[] w = s.trim().split(" +");
    StringBuilder b = new StringBuilder();
    for (int i = w.length; i-- > 0; ) b.append(w[i]).append(i > 0 ? " " : "");
    return b.toString();
  }

  static int vowels(String s) {
    int n = 0;
    for (int i = 0; i < s.length(); i++) if ("aeiouAEIOU".indexOf(s.charAt(i)) != -1) n++;
    return n;
  }

  static String title(String s) {
    StringBuilder b = new StringBuilder();
    boolean up = true;
    for (char c : s.toCharArray()) {
      b.append(up ? Character.toUpperCase(c) : Character.toLowerCase(c));
      up = Character.isWhitespace(c);
    }
    return b.toString();
  }

  static char firstUnique(String s) {
    int[] f = new int[256];
    for (char c : s.toCharArray()) f[c]++;
    for (char c : s.toCharArray()) if (f[c] == 1) return c;
    return '_';
  }

  static String bin(int n) {
    if (n == 0) return "0";
    String s = "";
    for (; n > 0; n /= 2) s = n % 2 + s;
    return s;
  }

  static int atoi(String s) {
    int i = 0, sign = 1;
    long r = 0;
    s = s.trim();
    if (s.isEmpty()) return 0;
    if (s.charAt(0) == '-' || s.charAt(0) == '+') sign = s.charAt(i++) == '-' ? -1 : 1;
    for (; i < s.length() && Character.isDigit(s.charAt(i)); i++) {
      r = r * 10 + s.charAt(i) - '0';
      if (sign * r > Integer.MAX_VALUE) return Integer.MAX_VALUE;
      if (sign * r < Integer.MIN_VALUE) return Integer.MIN_VALUE;
    }
    return (int) (sign * r);
  }

  public static void main(String[] args) {
    System.out.println(
        isPalindrome("A man, a plan, a canal: Panama") + " " + isPalindrome("race a car"));
    System.out.println(anagram("Dormitory", "dirty room") + " " + anagram("a", "b"));
    String e = caesar("The Quick Brown Fox Jumps!", 3);
    System.out.println(e + " | " + caesar(e, -3));
    String v = vigenere("Beware the Jabberwock, my son!", "VIGENERECIPHER", true);
    System.out.println(v + " " + vigenere(v, "VIGENERECIPHER", false));
    String r = rle("WWWWWWWWWWWWBWWWWWWWWWWWWBBBWWW");
    System.out.println(r + " " + unrle(r));
    System.out.println(
        reverseWords("  the sky   is blue ")
            + "|"
            + vowels("Programming Language")
            + "|"
            + title("hELLO wORLD foo")
            + "|"
            + firstUnique("swiss")
            + firstUnique("aabb")
            + "|"
            + bin(10)
            + bin(0));
    System.out.println(
        atoi("  -42abc")
            + " "
            + atoi("91283472332")
            + " "
            + atoi("-91283472332")
            + " "
            + atoi("+7")
            + " "
            + atoi(""));
    System.out.println(
        "hello".chars().filter(c -> c == 'l').count()
            + " "
            + "b,a,,c,,".split(",").length
            + " "
            + String.join("-", "x", "y")
            + " "
            + "abc".contains("bc")
            + " "
            + "Mississippi".replace('s', 'z').lastIndexOf("zz")
            + " "
            + "abc".compareTo("abd")
            + " "
            + "Hello".equalsIgnoreCase("hELLO"));
    System.out.println(
        Integer.toString(255, 16)
            + " "
            + Integer.parseInt("zz", 36)
            + " "
            + Integer.toBinaryString(-8).length()
            + " "
            + Integer.toOctalString(64)
            + " "
            + Long.toHexString(-1L)
            + " "
            + Integer.parseInt("-7f", 16));
  }
}
