// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.ExceptionHandler;
import dev.mochaberry.asyncio.Loop;

/** Without a handler the default one reports on standard error. */
public class HandlerReset {
  @Async
  static void program() {
    Loop loop = EventLoop.getEventLoop();
    System.out.println(loop.getExceptionHandler() == null);
    ExceptionHandler mine = (l, c) -> System.out.println("mine: " + c.exception().getMessage());
    loop.setExceptionHandler(mine);
    System.out.println(loop.getExceptionHandler() == mine);
    EventLoop.createTask(() -> { throw new IllegalStateException("one"); });
    EventLoop.sleepMs(10);
    loop.setExceptionHandler(null);
    EventLoop.createTask(() -> { throw new IllegalStateException("two"); });
    EventLoop.sleepMs(10);
    System.out.println(loop.getExceptionHandler());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
