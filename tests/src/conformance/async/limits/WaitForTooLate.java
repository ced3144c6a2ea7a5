// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** What takes too long is cancelled, has ended, and the waiter is told. */
public class WaitForTooLate {
  static boolean ended;

  @Async
  static void slow() {
    try {
      EventLoop.sleepMs(1000);
    } finally {
      ended = true;
    }
  }

  @Async
  static void program() {
    try {
      EventLoop.waitForMs(() -> slow(), 20);
    } catch (TimeoutException e) {
      System.out.println("too late, ended " + ended + ", " + e.getMessage());
    }
    ended = false;
    try {
      EventLoop.waitFor(() -> slow(), 0.02);
    } catch (TimeoutException e) {
      System.out.println("too late, ended " + ended);
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
