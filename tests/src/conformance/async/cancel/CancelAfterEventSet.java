// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Cancelled between the setting of its event and its turn, a task is cancelled. */
public class CancelAfterEventSet {
  @Async
  static void waiter(Event event) {
    try {
      event.await();
      System.out.println("woken");
    } catch (CancelledError e) {
      System.out.println("cancelled " + event.isSet());
    }
  }

  @Async
  static void program() {
    Event event = new Event();
    Task<Void> task = EventLoop.createTask(() -> waiter(event));
    EventLoop.sleepMs(0);
    event.set();
    task.cancel();
    task.await();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
