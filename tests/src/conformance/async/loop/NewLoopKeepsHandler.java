// clock
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.ExceptionHandler;
import dev.mochaberry.asyncio.Loop;

/** A new loop is the old one without its tasks: the exception handler stays. */
public class NewLoopKeepsHandler {
  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    ExceptionHandler h = (l, c) -> System.out.println("h " + c.exception().getMessage());
    loop.setExceptionHandler(h);
    Loop fresh = EventLoop.newEventLoop();
    System.out.println((fresh == loop) + " " + (fresh.getExceptionHandler() == h));
    System.out.println(EventLoop.getEventLoop() == fresh);
    fresh.createTask(() -> { throw new IllegalStateException("x"); });
    fresh.runUntilComplete(() -> EventLoop.sleepMs(10));
  }
}
