import java.util.function.Supplier;

/** synchronized blocks and methods, volatile and transient fields, strictfp, final arrays: no change of meaning. */
public class SynchronizedMethods {
  private final Object lock = new Object();
  private volatile int count;
  private transient int cached = -1;

  synchronized int inc() {
    return ++count;
  }

  static synchronized String name() {
    return "sync";
  }

  int both(int n) {
    synchronized (lock) {
      if (n < 0) {
        return -1;
      }
      synchronized (this) {
        for (int i = 0; i < n; i++) {
          if (i == 3) {
            break;
          }
          count += i;
        }
      }
      cached = count;
    }
    return cached;
  }

  String fails(Object monitor) {
    try {
      synchronized (monitor) {
        throw new IllegalStateException("inside");
      }
    } catch (IllegalStateException e) {
      return e.getMessage();
    } catch (NullPointerException e) {
      return "no monitor";
    } finally {
      count = 100;
    }
  }

  <T> T locked(Supplier<T> s) {
    synchronized (lock) {
      return s.get();
    }
  }

  public static void main(String[] args) {
    SynchronizedMethods s = new SynchronizedMethods();
    System.out.println(s.inc() + s.inc() + name());
    System.out.println(s.both(-5) + " " + s.both(2) + " " + s.both(9));
    System.out.println(s.fails("x") + " " + s.fails(null) + " " + s.count);
    System.out.println(s.locked(() -> s.locked(s::inc)) + " " + s.cached);
  }
}
