import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Async calls inside expressions, loops, conditions, try and overridden methods. */
public class AsyncNestedCalls {
  abstract static class Sensor {
    @Async
    abstract int read();

    @Async
    int average(int n) {
      int sum = 0;
      for (int i = 0; i < n; i++) {
        sum += read();
      }
      return sum / n;
    }
  }

  static class Rising extends Sensor {
    private int next = 10;

    @Override
    @Async
    int read() {
      EventLoop.sleepMs(1);
      return next += 5;
    }
  }

  static class Fixed extends Sensor {
    @Override
    @Async
    int read() {
      return 7;
    }
  }

  @Async
  static int fib(int n) {
    EventLoop.sleepMs(0);
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  @Async
  static boolean ready(int i) {
    System.out.print("ready" + i + " ");
    return i > 2;
  }

  @Async
  static int check(int v) throws Exception {
    if (v < 0) {
      throw new Exception("negative " + v);
    }
    return v;
  }

  @Async
  static int program() throws Exception {
    Sensor a = new Rising();
    Sensor b = new Fixed();
    System.out.println(a.average(4) + " " + b.average(3) + " " + (a.read() - b.read()));
    System.out.println(fib(8));
    int i = 0;
    while (!ready(i)) {
      i++;
    }
    System.out.println(ready(0) && ready(1) || ready(5));
    try {
      System.out.println(check(check(3) - check(2)));
      check(check(1) - 2);
    } catch (Exception e) {
      System.out.println(e.getMessage());
    } finally {
      System.out.println("finally " + check(9));
    }
    return check(42);
  }

  public static void main(String[] args) throws Exception {
    System.out.println(EventLoop.run(() -> program()));
  }
}
