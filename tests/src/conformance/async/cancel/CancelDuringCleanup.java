// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A second cancellation strikes the cleaning up of the first. */
public class CancelDuringCleanup {
  @Async
  static void work() {
    try {
      EventLoop.sleepMs(500);
    } finally {
      try {
        System.out.println("cleaning");
        EventLoop.sleepMs(500);
        System.out.println("never");
      } finally {
        System.out.println("the last things");
      }
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> work());
    for (int i = 0; i < 3; i++) {
      EventLoop.sleepMs(10);
      System.out.println(task.cancel());
    }
    EventLoop.sleepMs(10);
    System.out.println(task.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
