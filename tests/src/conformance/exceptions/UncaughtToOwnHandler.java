// exit
/** The handler of the thread itself goes first; what it throws is nobody's. */
public class UncaughtToOwnHandler {
  static class Handler implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread t, Throwable e) {
      System.out.println(
          t.getName() + " died: " + e.getMessage() + " " + e.getClass().getSimpleName());
      throw new RuntimeException("again");
    }
  }

  public static void main(String[] args) {
    Thread.currentThread().setUncaughtExceptionHandler(new Handler());
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("other"));
    Object o = args.length == 0 ? null : "x";
    System.out.println(1 / args.length);
    System.out.println(o.toString());
  }
}
