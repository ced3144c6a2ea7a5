public class CharLoops {
  static int vowels(String text) {
    int count = 0;
    for (char c : text.toCharArray()) {
      if (c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u') {
        count++;
      }
    }
    return count;
  }

  static boolean isPalindrome(String s) {
    int i = 0;
    int j = s.length() - 1;
    while (i < j) {
      if (s.charAt(i++) != s.charAt(j--)) {
        return false;
      }
    }
    return true;
  }

  static int[] histogram(String text) {
    int[] counts = new int[26];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        counts[c - 'a']++;
      }
    }
    return counts;
  }

  public static void main(String[] args) {
    System.out.println(vowels("a sentence"));
    System.out.println(isPalindrome("racecar"));
    System.out.println(histogram("hello")[11]);
  }
}
