// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** An exception handler is told what failed, where, and why. */
public class HandlerGetsContext {
  static class Fault extends RuntimeException {
    Fault(String m) {
      super(m);
    }
  }

  static Task<Void> failing;

  @Async
  static void program() {
    EventLoop.getEventLoop().setExceptionHandler((loop, context) -> {
      System.out.println(context.message());
      System.out.println(context.exception().getMessage() + " " + (context.exception() instanceof Fault));
      System.out.println((context.task() == failing) + " " + context.task().done() + " " + (loop == EventLoop.getEventLoop()));
    });
    failing = EventLoop.createTask(() -> { throw new Fault("the reason"); });
    EventLoop.sleepMs(10);
    System.out.println("main goes on");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
