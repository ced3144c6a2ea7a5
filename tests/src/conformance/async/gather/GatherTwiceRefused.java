// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** The same task twice, or one that somebody awaits, cannot be gathered. */
public class GatherTwiceRefused {
  @Async
  static String slow() {
    EventLoop.sleepMs(20);
    return "slow";
  }

  @Async
  static void program() {
    Task<String> task = EventLoop.createTask(() -> slow());
    try {
      System.out.println(EventLoop.gather(task, task));
    } catch (IllegalStateException e) {
      System.out.println("twice: " + e.getMessage());
    }
    Task<String> waiter = EventLoop.createTask(() -> task.await() + " awaited");
    EventLoop.sleepMs(0);
    try {
      System.out.println(EventLoop.gather(task));
    } catch (IllegalStateException e) {
      System.out.println("awaited: " + e.getMessage());
    }
    System.out.println(waiter.await() + " " + EventLoop.gather(task, task));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
