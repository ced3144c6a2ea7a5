// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** When the innermost task swallows it, nobody else is cancelled. */
public class CancelInnerSwallows {
  @Async
  static String innermost() {
    try {
      EventLoop.sleepMs(500);
      return "slept";
    } catch (CancelledError e) {
      return "kept going";
    }
  }

  @Async
  static void program() {
    Task<String> inner = EventLoop.createTask(() -> innermost());
    Task<String> outer = EventLoop.createTask(() -> "outer: " + inner.await());
    EventLoop.sleepMs(10);
    System.out.println(outer.cancel());
    System.out.println(outer.await() + " " + inner.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
