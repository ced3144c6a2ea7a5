// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.Timeout;
import java.util.concurrent.TimeoutException;

/** A scope's work is done by the caller's own task. */
public class TimeoutScopeOwnTask {
  @Async
  static Task<?> who() {
    EventLoop.sleepMs(0);
    return EventLoop.currentTask();
  }

  @Async
  static void program() throws TimeoutException {
    Task<?> self = EventLoop.currentTask();
    System.out.println(Timeout.afterMs(100, () -> who()) == self);
    System.out.println(EventLoop.waitForMs(() -> who(), 100) == self);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
