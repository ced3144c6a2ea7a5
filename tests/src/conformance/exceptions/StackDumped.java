/** A program that looks where it is goes on. */
public class StackDumped {
  static int depth(int n) {
    if (n == 0) {
      Thread.dumpStack();
      return 0;
    }
    return 1 + depth(n - 1);
  }

  public static void main(String[] args) {
    System.out.println(depth(3));
  }
}
