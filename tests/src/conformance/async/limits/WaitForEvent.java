// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** A limit on an event that is set in time, and on one that is not. */
public class WaitForEvent {
  @Async
  static void setLater(Event e, int ms) {
    EventLoop.sleepMs(ms);
    e.set();
  }

  @Async
  static void program() {
    for (int ms : new int[] {10, 100}) {
      Event event = new Event();
      Task<Void> setter = EventLoop.createTask(() -> setLater(event, ms));
      try {
        EventLoop.waitForMs(() -> event.await(), 50);
        System.out.println("set");
      } catch (TimeoutException e) {
        System.out.println("not set");
      }
      setter.await();
      System.out.println(event.isSet());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
