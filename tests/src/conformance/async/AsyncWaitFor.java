// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** waitFor returns in time or throws TimeoutException and cancels. */
public class AsyncWaitFor {
  @Async
  static String slow(int ms) {
    try {
      EventLoop.sleepMs(ms);
      System.out.println("slept " + ms);
      return "value " + ms;
    } finally {
      System.out.println("cleanup " + ms);
    }
  }

  @Async
  static void program() {
    try {
      System.out.println(EventLoop.waitForMs(() -> slow(20), 300));
      System.out.println(EventLoop.waitFor(() -> slow(40), 0.5));
      System.out.println(EventLoop.waitForMs(() -> slow(900), 60));
    } catch (TimeoutException e) {
      System.out.println("too late");
    }
    EventLoop.sleepMs(50);
    System.out.println("end");
  }

  public static void main(String[] args) {
    EventLoop.run(() -> program());
  }
}
