// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** What an exception handler throws comes out of run. */
public class HandlerThrows {
  @Async
  static void program() {
    EventLoop.getEventLoop().setExceptionHandler((loop, context) -> {
      throw new IllegalArgumentException("in the handler: " + context.exception().getMessage());
    });
    EventLoop.createTask(() -> { throw new IllegalStateException("task"); });
    EventLoop.sleepMs(50);
    System.out.println("never");
  }

  public static void main(String[] args) {
    try {
      EventLoop.run(() -> program());
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
