// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task that is ready to run when it is cancelled does not go on first. */
public class CancelWhileReady {
  @Async
  static void worker() {
    for (int i = 0; i < 3; i++) {
      System.out.println("step " + i);
      try {
        EventLoop.sleepMs(0);
      } catch (CancelledError e) {
        System.out.println("cancelled after " + i);
        throw e;
      }
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> worker());
    EventLoop.sleepMs(0);
    System.out.println("cancel");
    task.cancel();
    EventLoop.sleepMs(0);
    System.out.println(task.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
