// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Recursion through await keeps each level's locals. */
public class AsyncRecursionAwaits {
  static int steps;

  @Async
  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    long a = fib(n - 1);
    if (++steps % 16 == 0) {
      EventLoop.sleepMs(0);
    }
    return a + fib(n - 2);
  }

  @Async
  static void program() {
    Task<Long> a = EventLoop.createTask(() -> fib(12));
    Task<Long> b = EventLoop.createTask(() -> fib(9));
    System.out.println(a.await() + " " + b.await() + " " + steps);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
