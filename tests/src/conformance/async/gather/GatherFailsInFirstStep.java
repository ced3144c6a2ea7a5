// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** A function that fails in its first step, before the others began. */
public class GatherFailsInFirstStep {
  @Async
  static String bad() {
    throw new IllegalArgumentException("at once");
  }

  @Async
  static String good() {
    System.out.println("good runs");
    return "good";
  }

  @Async
  static void program() {
    try {
      System.out.println(EventLoop.gather(() -> bad(), () -> good()));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    EventLoop.sleepMs(0);
    System.out.println("end");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
