/** Exceptions without suppression or stack trace, by Throwable's constructor with four parameters. */
public class ThrowablesThatKeepLess {
  static class Bare extends RuntimeException {
    Bare(String message) {
      super(message, null, false, false);
    }
  }

  static class Chosen extends Exception {
    Chosen(String message, Throwable cause, boolean suppression, boolean trace) {
      super(message, cause, suppression, trace);
    }
  }

  static void tell(Throwable e) {
    e.addSuppressed(new IllegalStateException("late"));
    System.out.println(
        e + " from " + e.getCause() + ", suppressed " + e.getSuppressed().length + ", frames "
            + (e.getStackTrace().length > 0));
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      try {
        throw new Chosen("chosen " + i, new Bare("below"), i % 2 == 0, i / 2 == 0);
      } catch (Chosen e) {
        tell(e);
      }
    }
    try (AutoCloseable fails = () -> { throw new Exception("close"); }) {
      throw new Bare("body");
    } catch (Exception e) {
      tell(e);
    }
    Bare bare = new Bare("again");
    bare.addSuppressed(bare.getCause() == null ? new Error() : null);
    try {
      bare.addSuppressed(bare);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
