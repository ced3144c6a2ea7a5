import java.util.HashMap;
import java.util.Map;

/** Palindromes, roman numerals, word counts, run lengths, anagrams. */
public class TextGames {
  static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  static String toRoman(int n) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < VALUES.length; i++) {
      while (n >= VALUES[i]) {
        n -= VALUES[i];
        s.append(SIGNS[i]);
      }
    }
    return s.toString();
  }

  static int fromRoman(String s) {
    Map<Character, Integer> worth = new HashMap<>();
    worth.put('I', 1);
    worth.put('V', 5);
    worth.put('X', 10);
    worth.put('L', 50);
    worth.put('C', 100);
    worth.put('D', 500);
    worth.put('M', 1000);
    int sum = 0;
    for (int i = 0; i < s.length(); i++) {
      int v = worth.get(s.charAt(i));
      sum += i + 1 < s.length() && v < worth.get(s.charAt(i + 1)) ? -v : v;
    }
    return sum;
  }

  static boolean palindrome(String s) {
    int i = 0;
    int j = s.length() - 1;
    while (i < j) {
      if (!Character.isLetter(s.charAt(i))) {
        i++;
      } else if (!Character.isLetter(s.charAt(j))) {
        j--;
      } else if (Character.toLowerCase(s.charAt(i++)) != Character.toLowerCase(s.charAt(j--))) {
        return false;
      }
    }
    return true;
  }

  static String runs(String s) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < s.length(); ) {
      int j = i;
      while (j < s.length() && s.charAt(j) == s.charAt(i)) {
        j++;
      }
      out.append(s.charAt(i));
      if (j - i > 1) {
        out.append(j - i);
      }
      i = j;
    }
    return out.toString();
  }

  static boolean anagram(String a, String b) {
    int[] counts = new int[26];
    for (char c : a.toCharArray()) {
      counts[c - 'a']++;
    }
    for (char c : b.toCharArray()) {
      counts[c - 'a']--;
    }
    for (int n : counts) {
      if (n != 0) {
        return false;
      }
    }
    return true;
  }

  static String title(String s) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      out.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ';
    }
    return out.toString();
  }

  static String pad(String s, int width) {
    while (s.length() < width) {
      s = " " + s;
    }
    return s;
  }

  public static void main(String[] args) {
    for (int n : new int[] {1, 4, 9, 14, 40, 90, 400, 1994, 2023, 3999}) {
      String r = toRoman(n);
      System.out.print(r + (fromRoman(r) == n ? " " : "? "));
    }
    System.out.println();
    System.out.println(
        palindrome("A man, a plan, a canal: Panama!")
            + " "
            + palindrome("abca")
            + " "
            + palindrome(""));
    System.out.println(new StringBuilder("stressed").reverse());
    System.out.println(runs("aaabccddddde") + runs(""));
    System.out.println(anagram("listen", "silent") + " " + anagram("aab", "abb"));
    System.out.println(title("the old man and the sea"));
    Map<String, Integer> words = new HashMap<>();
    String text = "the cat and the dog and the bird sat on the mat with one cat more";
    for (String w : text.split(" ")) {
      Integer old = words.get(w);
      words.put(w, old == null ? 1 : old + 1);
    }
    for (Map.Entry<String, Integer> e : words.entrySet()) {
      System.out.println(pad(e.getKey(), 6) + " " + "#".repeat(e.getValue()));
    }
    int vowels = 0;
    for (char c : text.toCharArray()) {
      if ("aeiou".indexOf(c) >= 0) {
        vowels++;
      }
    }
    System.out.println(vowels + " of " + text.length());
    System.out.println(Integer.parseInt("101", 2) + " " + Integer.toString(-255, 16) + pad("7", 3));
  }
}
