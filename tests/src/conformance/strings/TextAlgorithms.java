import java.util.*;

/** What textbooks do with strings. */
public class TextAlgorithms {
  static boolean palindrome(String s) {
    int i = 0, j = s.length() - 1;
    while (i < j) if (s.charAt(i++) != s.charAt(j--)) return false;
    return true;
  }

  static String reverse(String s) {
    String r = "";
    for (int i = s.length() - 1; i >= 0; i--) r += s.charAt(i);
    return r;
  }

  static String compress(String s) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < s.length(); ) {
      int j = i;
      while (j < s.length() && s.charAt(j) == s.charAt(i)) j++;
      b.append(s.charAt(i));
      if (j - i > 1) b.append(j - i);
      i = j;
    }
    return b.toString();
  }

  static boolean anagram(String a, String b) {
    char[] x = a.toCharArray(), y = b.toCharArray();
    Arrays.sort(x);
    Arrays.sort(y);
    return new String(x).equals(String.valueOf(y));
  }

  static int vowels(String s) {
    int n = 0;
    for (char c : s.toLowerCase().toCharArray())
      switch (c) {
        case 'a':
        case 'e':
        case 'i':
        case 'o':
        case 'u':
          n++;
      }
    return n;
  }

  static String caesar(String s, int k) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= 'a' && c <= 'z') c = (char) ('a' + (c - 'a' + k + 26) % 26);
      else if (c >= 'A' && c <= 'Z') c = (char) ('A' + (c - 'A' + k + 26) % 26);
      b.append(c);
    }
    return b.toString();
  }

  static int roman(String s) {
    int t = 0;
    String k = "IVXLCDM";
    int[] v = {1, 5, 10, 50, 100, 500, 1000};
    for (int i = 0; i < s.length(); i++) {
      int a = v[k.indexOf(s.charAt(i))];
      if (i + 1 < s.length() && v[k.indexOf(s.charAt(i + 1))] > a) t -= a;
      else t += a;
    }
    return t;
  }

  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++)
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0) d[i][j] = j;
        else if (j == 0) d[i][j] = i;
        else
          d[i][j] =
              Math.min(
                  Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1),
                  d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
      }
    return d[a.length()][b.length()];
  }

  static long parse(String s) {
    long n = 0;
    boolean neg = false;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (i == 0 && c == '-') neg = true;
      else if (Character.isDigit(c)) n = n * 10 + (c - '0');
      else throw new NumberFormatException("bad: " + c);
    }
    return neg ? -n : n;
  }

  static boolean balanced(String s) {
    Deque<Character> st = new ArrayDeque<>();
    for (char c : s.toCharArray()) {
      if ("([{".indexOf(c) >= 0) st.push(c);
      else {
        int k = ")]}".indexOf(c);
        if (k >= 0 && (st.isEmpty() || st.pop() != "([{".charAt(k))) return false;
      }
    }
    return st.isEmpty();
  }

  static void permute(String p, String r, List<String> out) {
    if (r.isEmpty()) out.add(p);
    for (int i = 0; i < r.length(); i++)
      permute(p + r.charAt(i), r.substring(0, i) + r.substring(i + 1), out);
  }

  public static void main(String[] args) {
    System.out.println(
        palindrome("racecar")
            + " "
            + palindrome("ab")
            + " "
            + reverse("héllo")
            + " "
            + compress("aaabbc")
            + " "
            + anagram("listen", "silent")
            + " "
            + vowels("Programming Is Fun")
            + " "
            + caesar("Hello, Zoo!", 3)
            + " "
            + caesar(caesar("abcxyz", 5), -5)
            + " "
            + roman("MCMXCIV")
            + " "
            + distance("kitten", "sitting")
            + " "
            + parse("-9876543210")
            + " "
            + balanced("{[()]}")
            + balanced("(]"));
    try {
      parse("12a");
    } catch (NumberFormatException e) {
      System.out.println(e.getMessage());
    }
    List<String> out = new ArrayList<>();
    permute("", "abc", out);
    System.out.println(out);
    Map<String, Integer> words = new TreeMap<>();
    for (String w : "the quick the lazy dog The end".split(" "))
      words.merge(w.toLowerCase(), 1, Integer::sum);
    System.out.println(words);
    String csv = "name,age\nBob,42\n\"x\",7";
    for (String line : csv.split("\n")) {
      String[] p = line.split(",");
      System.out.printf("%-6s|%4s|%n", p[0], p[1]);
    }
    String s = "Mississippi";
    int[] f = new int[256];
    for (int i = 0; i < s.length(); i++) f[s.charAt(i)]++;
    StringBuilder b = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++)
      if (f[c] > 0) b.append(c).append('=').append(f[c]).append(' ');
    System.out.println(
        b.toString().trim()
            + " "
            + s.indexOf("ss")
            + s.lastIndexOf("ss")
            + s.replace("ss", "SS")
            + s.chars().filter(c -> c == 's').count()
            + s.chars().distinct().count());
    String t = "The rain in Spain";
    String[] w = t.split("\\s+");
    StringBuilder title = new StringBuilder();
    for (int i = w.length - 1; i >= 0; i--)
      title
          .append(Character.toUpperCase(w[i].charAt(0)))
          .append(w[i].substring(1))
          .append(i > 0 ? " " : "");
    System.out.println(
        title
            + " "
            + String.join("_", w)
            + " "
            + t.toUpperCase().charAt(4)
            + (t.charAt(0) + t.charAt(1))
            + (char) (t.charAt(0) + 1)
            + t.codePointAt(2));
    StringBuilder bin = new StringBuilder();
    for (int n = 37; n > 0; n /= 2) bin.insert(0, n % 2);
    System.out.println(
        bin
            + " "
            + Integer.parseInt(bin.toString(), 2)
            + " "
            + new StringBuilder("abc").reverse()
            + " "
            + "a-b-c".replace("-", "")
            + " "
            + "  trim ".trim().length()
            + " "
            + "abc".compareTo("abd")
            + " "
            + "Apple".compareToIgnoreCase("apple")
            + " "
            + "x".equals(null));
  }
}
