// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task cancelled while it waits for an event waits no longer; the others do. */
public class CancelEventWait {
  @Async
  static void waiter(String name, Event event) {
    try {
      event.await();
      System.out.println(name + " woken");
    } catch (CancelledError e) {
      System.out.println(name + " cancelled");
    }
  }

  @Async
  static void program() {
    Event event = new Event();
    Task<Void> a = EventLoop.createTask(() -> waiter("a", event));
    Task<Void> b = EventLoop.createTask(() -> waiter("b", event));
    Task<Void> c = EventLoop.createTask(() -> waiter("c", event));
    EventLoop.sleepMs(0);
    b.cancel();
    EventLoop.sleepMs(0);
    event.set();
    a.await();
    c.await();
    System.out.println(b.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
