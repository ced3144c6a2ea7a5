// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** A task that ends normally after its limit is too late all the same. */
public class WaitForEndsAnyway {
  @Async
  static String stubborn() {
    try {
      EventLoop.sleepMs(300);
    } catch (CancelledError e) {
      System.out.println("asked to stop");
      EventLoop.sleepMs(20);
    }
    return "a result";
  }

  @Async
  static void program() {
    try {
      System.out.println(EventLoop.waitForMs(() -> stubborn(), 20));
    } catch (TimeoutException e) {
      System.out.println("too late");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
