// clock
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Loop;

/** Stopping a loop twice, or one that does not run, does nothing. */
public class StopTwice {
  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    loop.stop();
    loop.createTask(() -> {
      System.out.println("task");
      loop.stop();
      loop.stop();
      EventLoop.sleepMs(0);
      System.out.println("later");
    });
    loop.runForever();
    System.out.println("stopped");
    loop.stop();
    System.out.println(loop.runUntilComplete(() -> {
      EventLoop.sleepMs(10);
      return "again";
    }));
  }
}
