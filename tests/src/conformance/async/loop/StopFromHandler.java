// clock
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Loop;

/** An exception handler that stops the loop. */
public class StopFromHandler {
  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    loop.setExceptionHandler((l, c) -> {
      System.out.println("stop for " + c.exception().getMessage());
      l.stop();
    });
    loop.createTask(() -> {
      EventLoop.sleepMs(20);
      throw new IllegalStateException("it broke");
    });
    loop.createTask(() -> {
      while (true) {
        EventLoop.sleepMs(8);
      }
    });
    loop.runForever();
    System.out.println("stopped");
  }
}
