// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Timeout;
import java.util.concurrent.TimeoutException;

/** A scope in a scope: each knows its own end. */
public class TimeoutScopeNested {
  @Async
  static String inner(int ms, int limit) {
    try {
      Timeout.afterMs(limit, () -> EventLoop.sleepMs(ms));
      return "inner in time";
    } catch (TimeoutException e) {
      return "inner late";
    }
  }

  @Async
  static String outer(int ms, int limit, int outerLimit) {
    try {
      return Timeout.afterMs(outerLimit, () -> inner(ms, limit));
    } catch (TimeoutException e) {
      return "outer late";
    }
  }

  @Async
  static void program() {
    System.out.println(outer(10, 100, 200));
    System.out.println(outer(200, 30, 120));
    System.out.println(outer(200, 120, 30));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
