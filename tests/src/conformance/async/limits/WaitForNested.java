// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** An inner limit that runs out first, and an outer one that does. */
public class WaitForNested {
  @Async
  static String work(int ms) {
    EventLoop.sleepMs(ms);
    return "done";
  }

  @Async
  static String limited(int ms, int limit) {
    try {
      return EventLoop.waitForMs(() -> work(ms), limit);
    } catch (TimeoutException e) {
      return "inner late";
    }
  }

  @Async
  static void program() {
    int[][] cases = {{10, 60, 120}, {200, 30, 120}, {200, 120, 30}};
    for (int[] c : cases) {
      try {
        System.out.println(EventLoop.waitForMs(() -> limited(c[0], c[1]), c[2]));
      } catch (TimeoutException e) {
        System.out.println("outer late");
      }
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
