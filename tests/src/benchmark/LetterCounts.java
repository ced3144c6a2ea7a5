public class LetterCounts {
  static boolean anagram(String s, String t) {
    if (s.length() != t.length()) return false;
    int[] counts = new int[26];
    for (int i = 0; i < s.length(); i++) {
      counts[s.charAt(i) - 'a']++;
      counts[t.charAt(i) - 'a']--;
    }
    for (int c : counts) if (c != 0) return false;
    return true;
  }
  public static void main(String[] args) {
    int n = 0;
    for (int i = 0; i < 150; i++) {
      if (anagram("conversation", "voicesranton")) n++;
      if (anagram("elevenplustwo", "twelveplusone")) n++;
    }
    System.out.println(n);
  }
}
