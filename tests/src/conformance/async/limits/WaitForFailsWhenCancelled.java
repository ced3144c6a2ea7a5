// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** What fails on its cancellation is too late, not failed. */
public class WaitForFailsWhenCancelled {
  @Async
  static void fails() {
    try {
      EventLoop.sleepMs(300);
    } catch (CancelledError e) {
      throw new IllegalStateException("while stopping");
    }
  }

  @Async
  static void program() {
    try {
      EventLoop.waitForMs(() -> fails(), 20);
    } catch (TimeoutException e) {
      System.out.println("too late");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    EventLoop.sleepMs(10);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
