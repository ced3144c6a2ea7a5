public class TryWithResources {
  static class Tap implements AutoCloseable {
    private final String name;

    Tap(String name) {
      this.name = name;
    }

    void run() {
      System.out.println(name + " runs");
    }

    @Override
    public void close() {
      System.out.println(name + " is closed");
    }
  }

  static void one() {
    try (Tap tap = new Tap("hot")) {
      tap.run();
    }
  }

  static int two() {
    try (Tap hot = new Tap("hot");
        Tap cold = new Tap("cold")) {
      hot.run();
      cold.run();
      return 2;
    }
  }

  static void guarded(Tap tap) {
    try (tap) {
      tap.run();
    } catch (IllegalStateException e) {
      System.out.println("broken");
    } finally {
      System.out.println("dry");
    }
  }

  public static void main(String[] args) {
    one();
    System.out.println(two());
    guarded(new Tap("warm"));
  }
}
