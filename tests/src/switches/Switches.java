import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import java.util.ArrayList;
import java.util.List;

/** Task switches per second: prints a line for each way in which tasks take turns. */
public class Switches {
  static final int EACH = 20_000;
  static int switches;

  @Async
  static void spin(int turns) {
    for (int i = 0; i < turns; i++) {
      EventLoop.sleepMs(0);
      switches++;
    }
  }

  @Async
  static void tasks(int count) {
    List<dev.mochaberry.asyncio.Task<Void>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(EventLoop.createTask(() -> spin(EACH / count)));
    }
    for (dev.mochaberry.asyncio.Task<Void> task : all) {
      task.await();
    }
  }

  @Async
  static void answer(Event mine, Event other) {
    for (int i = 0; i < EACH / 2; i++) {
      mine.await();
      mine.clear();
      switches++;
      other.set();
    }
  }

  @Async
  static void events() {
    Event left = new Event();
    Event right = new Event();
    left.set();
    EventLoop.gather(() -> answer(left, right), () -> answer(right, left));
  }

  @Async
  static void produce(Queue<Integer> queue) {
    for (int i = 0; i < EACH / 2; i++) {
      queue.put(i);
      switches++;
    }
  }

  @Async
  static void consume(Queue<Integer> queue) {
    for (int i = 0; i < EACH / 2; i++) {
      queue.get();
      switches++;
    }
  }

  @Async
  static void queue() {
    Queue<Integer> queue = new Queue<>(1);
    EventLoop.gather(() -> produce(queue), () -> consume(queue));
  }

  static void told(String what, long start) {
    long nanos = System.nanoTime() - start;
    System.out.println(what + ": " + switches * 1_000_000_000L / nanos);
    switches = 0;
  }

  @Async
  static void run() {
    long start = System.nanoTime();
    tasks(1);
    told("one task with itself", start);
    start = System.nanoTime();
    tasks(2);
    told("two tasks", start);
    start = System.nanoTime();
    tasks(1000);
    told("a thousand tasks", start);
    start = System.nanoTime();
    events();
    told("events to and fro", start);
    start = System.nanoTime();
    queue();
    told("a queue of one", start);
  }

  public static void main(String[] args) {
    EventLoop.run(() -> run());
    System.out.println("warm");
    EventLoop.run(() -> run());
  }
}
