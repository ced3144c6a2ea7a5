// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** A wait longer than the board's clock can measure is refused. */
public class AsyncTooLong {
  static long days(int n) {
    return n * 24L * 3600 * 1000;
  }

  @Async
  static void program() throws TimeoutException {
    try {
      EventLoop.sleepMs(days(7));
      System.out.println("slept a week");
    } catch (IllegalArgumentException e) {
      System.out.println("sleepMs: " + e.getMessage());
    }
    try {
      EventLoop.waitForMs(() -> EventLoop.sleepMs(1), days(7));
      System.out.println("in time");
    } catch (IllegalArgumentException e) {
      System.out.println("waitForMs: " + e.getMessage());
    }
    try {
      EventLoop.sleep(days(8) / 1000.0);
      System.out.println("slept a week");
    } catch (IllegalArgumentException e) {
      System.out.println("sleep: " + e.getMessage());
    }
    EventLoop.sleepMs(1);
    System.out.println("the loop goes on");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
