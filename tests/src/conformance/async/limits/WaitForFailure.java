// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What fails in time fails the waiter. */
public class WaitForFailure {
  @Async
  static int fails(int ms) throws IOException {
    EventLoop.sleepMs(ms);
    throw new IOException("after " + ms);
  }

  @Async
  static void program() throws TimeoutException {
    for (int ms : new int[] {0, 10}) {
      try {
        EventLoop.waitForMs(() -> fails(ms), 200);
      } catch (IOException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
