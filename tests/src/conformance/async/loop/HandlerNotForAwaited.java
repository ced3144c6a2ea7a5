// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Whoever awaits a task gets its failure; the handler then hears nothing. */
public class HandlerNotForAwaited {
  @Async
  static void fails(String m) {
    throw new IllegalStateException(m);
  }

  @Async
  static void program() {
    EventLoop.getEventLoop().setExceptionHandler((loop, context) -> System.out.println("handler: " + context.exception().getMessage()));
    Task<Void> awaited = EventLoop.createTask(() -> fails("awaited"));
    try {
      awaited.await();
    } catch (IllegalStateException e) {
      System.out.println("caught: " + e.getMessage());
    }
    EventLoop.createTask(() -> fails("alone"));
    EventLoop.sleepMs(20);
    Task<Void> late = EventLoop.createTask(() -> fails("late"));
    EventLoop.sleepMs(20);
    try {
      late.await();
    } catch (IllegalStateException e) {
      System.out.println("caught: " + e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
