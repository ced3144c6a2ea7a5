/** Resources are closed in reverse order; failures of close are suppressed. */
public class TryWithResources {
  static class Res implements AutoCloseable {
    private final String name;
    private final boolean failing;

    Res(String name, boolean failing) {
      if (name.isEmpty()) {
        throw new IllegalArgumentException("no name");
      }
      this.name = name;
      this.failing = failing;
      System.out.println("open " + name);
    }

    Res(String name) {
      this(name, false);
    }

    @Override
    public void close() {
      System.out.println("close " + name);
      if (failing) {
        throw new IllegalStateException("close " + name + " failed");
      }
    }
  }

  static void report(Throwable t) {
    System.out.println("caught " + t.getMessage() + " suppressed " + t.getSuppressed().length);
    for (Throwable s : t.getSuppressed()) {
      System.out.println("  " + s.getMessage());
    }
  }

  static int value() {
    try (Res r = new Res("ret")) {
      return r.name.length();
    } finally {
      System.out.println("finally");
    }
  }

  public static void main(String[] args) {
    try (Res a = new Res("a");
        Res b = new Res("b")) {
      System.out.println("body " + a.name + b.name);
    }
    try (Res a = new Res("a", true);
        Res b = new Res("b", true)) {
      throw new RuntimeException("body");
    } catch (RuntimeException e) {
      report(e);
    }
    try (Res a = new Res("a", true)) {
      System.out.println("fine until close");
    } catch (IllegalStateException e) {
      report(e);
    }
    try (Res a = new Res("a");
        Res b = new Res("")) {
      System.out.println("never");
    } catch (IllegalArgumentException e) {
      report(e);
    }
    try (Res none = null) {
      System.out.println("null is fine " + none);
    }
    System.out.println(value());
    for (int i = 0; i < 3; i++) {
      try (Res r = new Res("loop" + i)) {
        if (i == 0) {
          continue;
        }
        if (i == 1) {
          break;
        }
      }
    }
    Res outer = new Res("outer");
    try (outer) {
      System.out.println("variable");
    }
    try (AutoCloseable c = () -> System.out.println("lambda closed")) {
      System.out.println("lambda open");
    } catch (Exception e) {
      System.out.println("never");
    }
  }
}
