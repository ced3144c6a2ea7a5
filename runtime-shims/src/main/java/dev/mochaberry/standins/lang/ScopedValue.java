package dev.mochaberry.standins.lang;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;

/** {@code java.lang.ScopedValue}, of JDK 25, for one thread: a value while something runs. */
public final class ScopedValue<T> {
  private T value;
  private boolean bound;

  private ScopedValue() {}

  public static <T> ScopedValue<T> newInstance() {
    return new ScopedValue<>();
  }

  public static <T> Carrier where(ScopedValue<T> key, T value) {
    return new Carrier(null, key, value);
  }

  public T get() {
    if (!bound) {
      throw new NoSuchElementException("ScopedValue not bound");
    }
    return value;
  }

  public boolean isBound() {
    return bound;
  }

  public T orElse(T other) {
    Objects.requireNonNull(other);
    return bound ? value : other;
  }

  public <X extends Throwable> T orElseThrow(Supplier<? extends X> fault) throws X {
    Objects.requireNonNull(fault);
    if (!bound) {
      throw fault.get();
    }
    return value;
  }

  /** What returns a result, or throws. */
  @FunctionalInterface
  public interface CallableOp<T, X extends Throwable> {
    T call() throws X;
  }

  /** Values for what is to run with them. */
  public static final class Carrier {
    private final Carrier before;
    private final ScopedValue<Object> key;
    private final Object value;

    @SuppressWarnings("unchecked") // a key is only given values of its own type
    Carrier(Carrier before, ScopedValue<?> key, Object value) {
      this.before = before;
      this.key = (ScopedValue<Object>) Objects.requireNonNull(key);
      this.value = value;
    }

    public <T> Carrier where(ScopedValue<T> key, T value) {
      return new Carrier(this, key, value);
    }

    @SuppressWarnings("unchecked") // as above
    public <T> T get(ScopedValue<T> key) {
      for (Carrier c = this; c != null; c = c.before) {
        if (c.key == key) {
          return (T) c.value;
        }
      }
      throw new NoSuchElementException("No mapping present");
    }

    public void run(Runnable action) {
      Objects.requireNonNull(action);
      call(
          () -> {
            action.run();
            return null;
          });
    }

    public <R, X extends Throwable> R call(CallableOp<? extends R, X> action) throws X {
      Objects.requireNonNull(action);
      Object outerValue = key.value;
      boolean outerBound = key.bound;
      try {
        // The first values are bound first: of two for one key the later counts.
        return before == null ? bind(action) : before.call(() -> bind(action));
      } finally {
        key.value = outerValue;
        key.bound = outerBound;
      }
    }

    private <R, X extends Throwable> R bind(CallableOp<? extends R, X> action) throws X {
      key.value = value;
      key.bound = true;
      return action.call();
    }
  }
}
