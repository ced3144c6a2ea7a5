// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** A waiter that is cancelled while what it gave up cleans up. */
public class CancelDuringLimitCleanup {
  @Async static void stubborn() {
    try { EventLoop.sleepMs(500); } catch (CancelledError e) { System.out.println("cleaning"); try { EventLoop.sleepMs(60); System.out.println("cleaned"); } catch (CancelledError x) { System.out.println("cleanup cancelled"); throw x; } }
  }
  @Async
  static void program() {
    Task<String> t = EventLoop.createTask(() -> {
      try { EventLoop.waitForMs(() -> stubborn(), 20); return "in time"; } catch (TimeoutException e) { return "late"; }
    });
    EventLoop.sleepMs(40);
    System.out.println(t.cancel());
    try { System.out.println(t.await()); } catch (CancelledError e) { System.out.println("cancelled"); }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
