// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task that failed before it is gathered fails the gathering. */
public class GatherFailedTask {
  @Async
  static String bad() {
    throw new IllegalStateException("long ago");
  }

  @Async
  static String slow() {
    EventLoop.sleepMs(20);
    return "slow";
  }

  @Async
  static void program() {
    Task<String> bad = EventLoop.createTask(() -> bad());
    Task<String> slow = EventLoop.createTask(() -> slow());
    EventLoop.sleepMs(0);
    try {
      System.out.println(EventLoop.gather(slow, bad));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " " + slow.done());
    }
    System.out.println(slow.await());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
