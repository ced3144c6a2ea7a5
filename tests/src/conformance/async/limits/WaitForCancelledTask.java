// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** Waiting with a limit for a task that another cancels. */
public class WaitForCancelledTask {
  @Async
  static void program() throws TimeoutException {
    Task<Void> task = EventLoop.createTask(() -> EventLoop.sleepMs(500));
    EventLoop.createTask(() -> {
      EventLoop.sleepMs(20);
      System.out.println("cancel " + task.cancel());
    });
    try {
      EventLoop.waitForMs(task, 300);
      System.out.println("no");
    } catch (CancelledError e) {
      System.out.println("cancelled");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
