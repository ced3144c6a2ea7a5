public class Kmp {
  static int[] table(String p) {
    int[] t = new int[p.length()];
    int k = 0;
    for (int i = 1; i < p.length(); i++) {
      while (k > 0 && p.charAt(k) != p.charAt(i)) k = t[k - 1];
      if (p.charAt(k) == p.charAt(i)) k++;
      t[i] = k;
    }
    return t;
  }

  static int search(String s, String p) {
    int[] t = table(p);
    int k = 0, found = 0;
    for (int i = 0; i < s.length(); i++) {
      while (k > 0 && p.charAt(k) != s.charAt(i)) k = t[k - 1];
      if (p.charAt(k) == s.charAt(i)) k++;
      if (k == p.length()) {
        found++;
        k = t[k - 1];
      }
    }
    return found;
  }

  public static void main(String[] args) {
    StringBuilder sb = new StringBuilder();
    for (int i = 0; i < 400; i++) sb.append((char) ('a' + i * i % 3)).append('b');
    System.out.println(search(sb.toString(), "abbb") + " " + search(sb.toString(), "abab"));
  }
}
