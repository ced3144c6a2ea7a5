public class UncaughtInMainInit {
  static int x = 1 / Integer.parseInt("0");
  public static void main(String[] a) {
    System.out.println("never");
  }
}
