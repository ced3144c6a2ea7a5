// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** An event wakes those who wait in the order of their coming, and sets nobody aside. */
public class EventWakesInOrder {
  @Async
  static void waiter(String name, Event event, List<String> log) {
    for (int i = 0; i < 2; i++) {
      event.await();
      log.add(name + i);
      event.clear();
      EventLoop.sleepMs(0);
    }
  }

  @Async
  static void program() {
    Event event = new Event();
    List<String> log = new ArrayList<>();
    Task<?>[] tasks = new Task<?>[3];
    for (int i = 0; i < 3; i++) {
      String name = "abc".substring(i, i + 1);
      tasks[i] = EventLoop.createTask(() -> waiter(name, event, log));
    }
    while (!(tasks[0].done() && tasks[1].done() && tasks[2].done())) {
      event.set();
      EventLoop.sleepMs(0);
    }
    System.out.println(log);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
