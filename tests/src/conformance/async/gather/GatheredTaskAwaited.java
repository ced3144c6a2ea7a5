// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task that is gathered cannot be awaited by another. */
public class GatheredTaskAwaited {
  @Async
  static String slow() {
    EventLoop.sleepMs(20);
    return "slow";
  }

  @Async
  static void program() {
    Task<String> task = EventLoop.createTask(() -> slow());
    EventLoop.createTask(() -> {
      try {
        System.out.println("awaited: " + task.await());
      } catch (IllegalStateException e) {
        System.out.println("refused: " + e.getMessage());
      }
    });
    System.out.println(EventLoop.gather(task));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
