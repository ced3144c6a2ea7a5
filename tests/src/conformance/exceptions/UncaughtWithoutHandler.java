/** A handler that is not set leaves the report as it is. */
public class UncaughtWithoutHandler {
  public static void main(String[] args) {
    if (args.length > 0)
      Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("other"));
    System.out.println("go");
    if (args.length > 5) return;
    int[] a = new int[2];
    a[2 + args.length] = 1;
  }
}
