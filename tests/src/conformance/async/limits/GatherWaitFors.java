// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** Several limits beside each other. */
public class GatherWaitFors {
  @Async
  static String work(int ms) {
    EventLoop.sleepMs(ms);
    return ms + " ms";
  }

  @Async
  static String limited(int ms) {
    try {
      return EventLoop.waitForMs(() -> work(ms), 50);
    } catch (TimeoutException e) {
      return ms + " too long";
    }
  }

  @Async
  static void program() {
    System.out.println(EventLoop.gather(() -> limited(10), () -> limited(90), () -> limited(20), () -> limited(200)));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
