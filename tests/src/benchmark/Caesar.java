public class Caesar {
  static String shift(String text, int by) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (Character.isUpperCase(c)) out.append((char) ((c - 'A' + by) % 26 + 'A'));
      else if (Character.isLowerCase(c)) out.append((char) ((c - 'a' + by) % 26 + 'a'));
      else out.append(c);
    }
    return out.toString();
  }
  static boolean palindrome(String s) {
    int i = 0, j = s.length() - 1;
    while (i < j) if (s.charAt(i++) != s.charAt(j--)) return false;
    return true;
  }
  static int vowels(String s) {
    int n = 0;
    for (int i = 0; i < s.length(); i++) if ("aeiou".indexOf(s.charAt(i)) >= 0) n++;
    return n;
  }
  public static void main(String[] args) {
    String t = "The Quick Brown Fox Jumps Over The Lazy Dog";
    int n = 0;
    for (int i = 0; i < 26; i++) {
      t = shift(t, 3);
      n += vowels(t);
      if (palindrome("amanaplanacanalpanama")) n++;
    }
    System.out.println(t + " " + n);
  }
}
