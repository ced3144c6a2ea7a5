// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** A limit on a gathering cancels all of it. */
public class WaitForGather {
  @Async
  static String part(String name, int ms) {
    try {
      EventLoop.sleepMs(ms);
      System.out.println(name + " ends");
      return name;
    } catch (CancelledError e) {
      System.out.println(name + " cancelled");
      throw e;
    }
  }

  @Async
  static void program() {
    try {
      EventLoop.waitForMs(() -> EventLoop.gather(() -> part("a", 10), () -> part("b", 400), () -> part("c", 400)), 50);
    } catch (TimeoutException e) {
      System.out.println("too late");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
