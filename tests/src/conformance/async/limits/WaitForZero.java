// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.concurrent.TimeoutException;

/** A limit of nothing lets what needs one step come through. */
public class WaitForZero {
  @Async
  static String stepped(int steps) {
    for (int i = 0; i < steps; i++) {
      System.out.println("step " + i);
      EventLoop.sleepMs(0);
    }
    return "made it";
  }

  @Async
  static void program() {
    for (int limit : new int[] {0, -10}) {
      for (int steps = 0; steps < 4; steps++) {
        int n = steps;
        try {
          System.out.println(EventLoop.waitForMs(() -> stepped(n), limit));
        } catch (TimeoutException e) {
          System.out.println("too late with " + n);
        }
      }
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
