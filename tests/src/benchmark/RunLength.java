public class RunLength {
  static String encode(String s) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < s.length()) {
      char c = s.charAt(i);
      int run = 1;
      while (i + run < s.length() && s.charAt(i + run) == c) run++;
      out.append(run).append(c);
      i += run;
    }
    return out.toString();
  }
  static String decode(String s) {
    StringBuilder out = new StringBuilder();
    int n = 0;
    for (char c : s.toCharArray()) {
      if (Character.isDigit(c)) {
        n = n * 10 + (c - '0');
      } else {
        for (int k = 0; k < n; k++) out.append(c);
        n = 0;
      }
    }
    return out.toString();
  }
  public static void main(String[] args) {
    String s = "WWWWWWWWWWWWBWWWWWWWWWWWWBBBWWWWWWWWWWWWWWWWWWWWWWWWBWWWWWWWWWWWWWW";
    int same = 0;
    String e = "";
    for (int i = 0; i < 200; i++) {
      e = encode(s);
      if (decode(e).equals(s)) same++;
    }
    System.out.println(e + " " + same);
  }
}
