package dev.mochaberry.standins.lang.ref;

import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/**
 * {@code java.lang.ref.Cleaner}: actions run when the program asks for them. When an object is
 * found to be unreachable no JVM promises, and the board never tells.
 */
public final class Cleaner {
  private Cleaner() {}

  public static Cleaner create() {
    return new Cleaner();
  }

  public static Cleaner create(ThreadFactory factory) {
    Objects.requireNonNull(factory, "threadFactory");
    return new Cleaner();
  }

  public Cleanable register(Object watched, Runnable action) {
    Objects.requireNonNull(watched, "obj");
    Objects.requireNonNull(action, "action");
    return new Registered(action);
  }

  /** What cleans once. */
  public interface Cleanable {
    void clean();
  }

  private static final class Registered implements Cleanable {
    private Runnable action;

    Registered(Runnable action) {
      this.action = action;
    }

    @Override
    public void clean() {
      Runnable once = action;
      action = null;
      if (once != null) {
        once.run();
      }
    }
  }
}
