import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** One step after another through what an event loop can do. */
public class AsyncTour {
  /** A measurement that takes its time. */
  @Async
  static int measure(int sensor) {
    EventLoop.sleepMs(20 * sensor);
    return 10 * sensor;
  }

  @Async
  static void oneAfterTheOther() {
    int sum = measure(1) + measure(2);
    System.out.println("one after the other: " + sum);
  }

  @Async
  static void allAtOnce() {
    List<Integer> all = EventLoop.gather(() -> measure(1), () -> measure(2), () -> measure(3));
    System.out.println("all at once: " + all);
  }

  @Async
  static void withATimeout() {
    try {
      int value = EventLoop.waitForMs(() -> measure(9), 50);
      System.out.println("in time: " + value);
    } catch (TimeoutException e) {
      System.out.println("too late");
    }
  }

  @Async
  static void patient(String name) {
    try {
      EventLoop.sleep(60);
    } catch (CancelledError e) {
      System.out.println(name + " was cancelled");
      throw e;
    } finally {
      System.out.println(name + " cleans up");
    }
  }

  @Async
  static void cancelled() {
    Task<Void> task = EventLoop.createTask(() -> patient("the sleeper"));
    EventLoop.sleepMs(10);
    task.cancel();
    EventLoop.sleepMs(10);
    System.out.println("done: " + task.done());
  }

  @Async
  static void produce(Queue<String> line) {
    for (String word : List.of("red", "green", "blue")) {
      line.put(word);
      EventLoop.sleepMs(5);
    }
    line.put("");
  }

  @Async
  static void throughAQueue() {
    Queue<String> line = new Queue<>(2);
    EventLoop.createTask(() -> produce(line));
    for (String word = line.get(); !word.isEmpty(); word = line.get()) {
      System.out.println("got " + word);
    }
  }

  @Async
  static void runner(Event start, String name) {
    start.await();
    System.out.println(name + " runs");
  }

  @Async
  static void atASignal() {
    Event start = new Event();
    Task<Void> first = EventLoop.createTask(() -> runner(start, "first"));
    Task<Void> second = EventLoop.createTask(() -> runner(start, "second"));
    EventLoop.sleepMs(10);
    System.out.println("go");
    start.set();
    first.await();
    second.await();
  }

  @Async
  static void run() {
    oneAfterTheOther();
    allAtOnce();
    withATimeout();
    cancelled();
    throughAQueue();
    atASignal();
  }

  public static void main(String[] args) {
    EventLoop.run(AsyncTour::run);
  }
}
