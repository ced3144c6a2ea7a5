// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** A limit on a task that was started before, twice. */
public class WaitForTask {
  @Async
  static String slow() {
    EventLoop.sleepMs(40);
    return "slow";
  }

  @Async
  static void program() throws TimeoutException {
    Task<String> task = EventLoop.createTask(() -> slow());
    System.out.println(EventLoop.waitForMs(task, 400));
    System.out.println(EventLoop.waitForMs(task, 10) + " " + EventLoop.waitFor(task, 0));
    Task<String> late = EventLoop.createTask(() -> slow());
    try {
      EventLoop.waitForMs(late, 10);
    } catch (TimeoutException e) {
      System.out.println("late " + late.done());
    }
    try {
      late.await();
    } catch (CancelledError e) {
      System.out.println("cancelled");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
