// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Who waits for an event that is set is not suspended; clearing makes waits again. */
public class EventStaysSet {
  @Async
  static void program() {
    Event event = new Event();
    event.set();
    Task<Void> other = EventLoop.createTask(() -> System.out.println("other"));
    event.await();
    System.out.println("not suspended " + other.done());
    event.clear();
    System.out.println(event.isSet());
    EventLoop.createTask(() -> {
      EventLoop.sleepMs(10);
      event.set();
    });
    event.await();
    System.out.println("suspended " + other.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
