// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Who waits when an event is set goes on, though it is cleared before. */
public class EventSetAndCleared {
  @Async
  static void waiter(int n, Event event) {
    event.await();
    System.out.println(n + " sees " + event.isSet());
  }

  @Async
  static void program() {
    Event event = new Event();
    Task<Void> a = EventLoop.createTask(() -> waiter(1, event));
    Task<Void> b = EventLoop.createTask(() -> waiter(2, event));
    EventLoop.sleepMs(0);
    event.set();
    event.clear();
    a.await();
    b.await();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
