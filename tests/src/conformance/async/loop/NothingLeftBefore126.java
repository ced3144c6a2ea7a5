// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** When every task waits, and nothing could wake one, the run fails: firmware before 1.26 alone would end it in silence, later one never. */
public class NothingLeftBefore126 {
  @Async
  static void program() {
    Task<Void> other = EventLoop.createTask(() -> new Event().await());
    EventLoop.sleepMs(10);
    new Event().await();
    System.out.println("never");
  }

  public static void main(String[] args) {
    try {
      EventLoop.run(() -> program());
      System.out.println("not here");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }
}
