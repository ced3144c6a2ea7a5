public class InitialisersFailingBelow {
  static int tries;

  static class Deep {
    static int value = tries / (tries - tries);
  }

  static class Middle {
    static int value = Deep.value + 1;
  }

  static class Writer {
    static {
      Deep.value = 3;
    }

    static int own = 4;
  }

  static class Upper {
    static int value = Middle.value + 1;
  }

  static void attempt(String name, Runnable use) {
    try {
      use.run();
      System.out.println(name + " used");
    } catch (LinkageError e) {
      System.out.println(name + " " + e + " / " + e.getCause());
    }
  }

  public static void main(String[] args) {
    tries++;
    attempt("writer", () -> tries += Writer.own);
    for (int i = 0; i < 2; i++) {
      attempt("upper", () -> tries += Upper.value);
      attempt("middle", () -> tries += Middle.value);
      attempt("deep", () -> tries += Deep.value);
      attempt("writer", () -> tries += Writer.own);
    }
    System.out.println(tries);
  }
}
