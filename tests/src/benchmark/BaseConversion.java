public class BaseConversion {
  static String toBase(int n, int b) {
    if (n == 0) return "0";
    StringBuilder s = new StringBuilder();
    while (n > 0) {
      int d = n % b;
      s.append((char) (d < 10 ? '0' + d : 'a' + d - 10));
      n /= b;
    }
    return s.reverse().toString();
  }

  static int vowels(String s) {
    int c = 0;
    for (char ch : s.toCharArray()) if (ch == 'a' || ch == 'e' || ch == 'i') c++;
    return c;
  }

  public static void main(String[] x) {
    int t = 0;
    for (int i = 0; i < 1500; i++) {
      String s = toBase(i * 37, 2 + i % 30);
      t += vowels(s) + s.length();
    }
    System.out.println(t);
  }
}
