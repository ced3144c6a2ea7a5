public class FailedInitialiserAgain {
  static class Broken {
    static int value = 10 / (args() - 1);

    static int args() {
      return 1;
    }
  }

  static class Refused {
    static int value = refuse();

    static int refuse() {
      throw new AssertionError("no");
    }
  }

  static void touch(Runnable use) {
    try {
      use.run();
    } catch (Error e) {
      System.out.println(e);
      System.out.println(e.getCause());
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      touch(() -> System.out.println(Broken.value));
      touch(() -> System.out.println(Refused.value));
    }
  }
}
