// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Calling an async method does not let others run; a task that waits does. */
public class AsyncCallIsInline {
  @Async
  static int inner(int x) {
    System.out.println("inner " + x);
    return x * 2;
  }

  @Async
  static int outer(int x) {
    return inner(x) + inner(x + 1);
  }

  @Async
  static void program() {
    Task<Void> other = EventLoop.createTask(() -> System.out.println("other"));
    System.out.println(outer(1));
    System.out.println("not run yet: " + !other.done());
    EventLoop.sleepMs(0);
    System.out.println(other.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
