// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Two tasks that await each other wait for ever: the run fails. */
public class AwaitCycle {
  static Task<Void> a;
  static Task<Void> b;

  @Async
  static void program() {
    a = EventLoop.createTask(() -> b.await());
    b = EventLoop.createTask(() -> a.await());
    a.await();
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
