// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** What was left by one run cleans up in the next, when it is cancelled. */
public class LeftOverFinally {
  static Task<Void> left;

  @Async
  static void work() {
    try {
      EventLoop.sleepMs(1000);
    } finally {
      System.out.println("cleaned up");
    }
  }

  public static void main(String[] args) {
    EventLoop.run(() -> {
      left = EventLoop.createTask(() -> work());
      EventLoop.sleepMs(10);
    });
    System.out.println("between " + left.done());
    EventLoop.run(() -> {
      left.cancel();
      EventLoop.sleepMs(10);
    });
    System.out.println(left.done());
  }
}
