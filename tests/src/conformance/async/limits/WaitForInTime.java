// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** What ends in time gives its result; the limit does no harm afterwards. */
public class WaitForInTime {
  @Async
  static String quick() {
    EventLoop.sleepMs(10);
    return "quick";
  }

  @Async
  static void program() throws TimeoutException {
    System.out.println(EventLoop.waitForMs(() -> quick(), 60));
    EventLoop.sleepMs(100);
    System.out.println(EventLoop.waitFor(() -> quick(), 1.0));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
