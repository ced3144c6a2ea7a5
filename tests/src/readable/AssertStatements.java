public class AssertStatements {
  static int half(int n) {
    assert n % 2 == 0 : "odd: " + n;
    return n / 2;
  }

  public static void main(String[] args) {
    System.out.println(half(8));
  }
}
