/** try-with-resources: order of closing, suppressed exceptions, null resources, nesting. */
public class ResourcesClosing {
  static class Res implements AutoCloseable {
    final String name;
    final boolean failsClosing;

    Res(String name, boolean failsOpening, boolean failsClosing) {
      System.out.print("open " + name + " ");
      if (failsOpening) {
        throw new IllegalStateException("open " + name);
      }
      this.name = name;
      this.failsClosing = failsClosing;
    }

    @Override
    public void close() {
      System.out.print("close " + name + " ");
      if (failsClosing) {
        throw new IllegalArgumentException("close " + name);
      }
    }
  }

  static void run(boolean openB, boolean closeA, boolean closeB, boolean body) {
    try (Res a = new Res("a", false, closeA);
        Res b = new Res("b", openB, closeB)) {
      System.out.print("body " + a.name + b.name + " ");
      if (body) {
        throw new UnsupportedOperationException("body");
      }
    } catch (RuntimeException e) {
      System.out.print("caught " + e.getMessage());
      for (Throwable t : e.getSuppressed()) {
        System.out.print(" suppressed " + t.getMessage());
      }
    } finally {
      System.out.println(" finally");
    }
  }

  static int early(int n) {
    for (int i = 0; ; i++) {
      try (Res r = new Res("r" + i, false, false)) {
        if (i == n) {
          return i * 10;
        }
        if (i == 1) {
          continue;
        }
        if (i == 3) {
          break;
        }
      }
      System.out.print("after" + i + " ");
    }
    return -1;
  }

  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 16; i++) {
      run((i & 1) != 0, (i & 2) != 0, (i & 4) != 0, (i & 8) != 0);
    }
    System.out.println(early(0));
    System.out.println(early(2));
    System.out.println(early(9));
    try (Res none = null) {
      System.out.println("null resource " + (none == null));
    }
    Res outside = new Res("o", false, false);
    try (outside; AutoCloseable inline = () -> System.out.print("lambda closed ")) {
      System.out.print("in ");
    }
    System.out.println();
    try (Res a = new Res("x", false, true)) {
      try (Res b = new Res("y", false, true)) {
        throw new RuntimeException("deep");
      }
    } catch (RuntimeException e) {
      System.out.println(e.getMessage() + e.getSuppressed()[0].getMessage() + e.getSuppressed()[1].getMessage());
    }
  }
}
