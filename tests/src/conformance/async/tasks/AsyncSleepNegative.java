// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Negative and zero times are one turn; fractions of a millisecond are dropped. */
public class AsyncSleepNegative {
  @Async
  static void other() {
    for (int i = 0; i < 4; i++) {
      System.out.println("other " + i);
      EventLoop.sleepMs(0);
    }
  }

  @Async
  static void program() {
    EventLoop.createTask(() -> other());
    EventLoop.sleepMs(-5);
    System.out.println("after -5 ms");
    EventLoop.sleep(-1.5);
    System.out.println("after -1.5 s");
    EventLoop.sleep(0.0);
    System.out.println("after 0 s");
    EventLoop.sleep(0.0009);
    System.out.println("after 0.9 ms");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
