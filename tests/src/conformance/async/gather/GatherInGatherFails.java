// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** A failure comes up through two levels; what runs beside it goes on. */
public class GatherInGatherFails {
  @Async
  static int bad() {
    EventLoop.sleepMs(10);
    throw new IllegalStateException("deep");
  }

  @Async
  static int good(int ms) {
    EventLoop.sleepMs(ms);
    System.out.println("good " + ms);
    return ms;
  }

  @Async
  static int level() {
    return EventLoop.gather(() -> good(30), () -> bad()).get(0);
  }

  @Async
  static void program() {
    try {
      EventLoop.gather(() -> level(), () -> good(20));
    } catch (IllegalStateException e) {
      System.out.println("up: " + e.getMessage());
    }
    EventLoop.sleepMs(60);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
