public class BinaryText {
  static String binary(int n) {
    if (n == 0) return "0";
    String s = "";
    while (n > 0) { s = n % 2 + s; n /= 2; }
    return s;
  }
  static int parse(String s) {
    int v = 0;
    for (char c : s.toCharArray()) v = v * 2 + (c - '0');
    return v;
  }
  static int gray(int n) { return n ^ n >> 1; }
  static int ones(int n) { int c = 0; while (n != 0) { n &= n - 1; c++; } return c; }
  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 200; i++) sum += parse(binary(i)) + ones(gray(i));
    System.out.println(sum + " " + binary(1023));
  }
}
