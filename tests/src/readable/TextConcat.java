public class TextConcat {
  static String label(String name, int count) {
    return name + ": " + count;
  }

  static String line(String a, String b) {
    return a + " " + b;
  }

  static String row(int x, int y, double z, char c, boolean b) {
    return "(" + x + ", " + y + ") " + z + " 100% " + c + ' ' + b;
  }

  static String repeat(String s, int n) {
    String result = "";
    for (int i = 0; i < n; i++) {
      result += s + ",";
    }
    return result;
  }

  public static void main(String[] args) {
    System.out.println(label("apples", 3));
    System.out.println(line("hello", "world"));
    System.out.println(row(1, 2, 0.5, 'x', true));
    System.out.println(repeat("ab", 2) + repeat("c", 1));
    System.out.println("n = " + 5 + 6);
    System.out.println(String.format("%3d|%-5s|%.2f", 42, "ab", 2.5));
  }
}
