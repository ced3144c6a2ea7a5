// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task cannot cancel the one that awaits it: that would be itself. */
public class CancelByWhoIsAwaited {
  static Task<String> outer;

  @Async
  static String inner() {
    try {
      return "cancelled: " + outer.cancel();
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  @Async
  static String outer() {
    return EventLoop.createTask(() -> inner()).await();
  }

  @Async
  static void program() {
    outer = EventLoop.createTask(() -> outer());
    System.out.println(outer.await());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
