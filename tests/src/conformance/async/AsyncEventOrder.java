// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** An event wakes all in the order of coming; clearing it does not unwake; setting it again. */
public class AsyncEventOrder {
  @Async
  static void waits(Event event, String name) {
    event.await();
    System.out.println(name + " woken, set " + event.isSet());
  }

  @Async
  static void program() {
    Event event = new Event();
    List<Task<Void>> tasks = new ArrayList<>();
    for (String name : new String[] {"a", "b", "c"}) {
      tasks.add(EventLoop.createTask(() -> waits(event, name)));
    }
    EventLoop.sleepMs(0);
    event.set();
    event.clear();
    System.out.println("set and cleared");
    EventLoop.sleepMs(0);
    Task<Void> late = EventLoop.createTask(() -> waits(event, "late"));
    EventLoop.sleepMs(20);
    System.out.println(tasks.get(2).done() + " " + late.done());
    event.set();
    event.set();
    late.await();
    waits(event, "direct");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
