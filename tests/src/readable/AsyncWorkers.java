import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** Workers that wait for a signal. */
public class AsyncWorkers {
  private final Event ready = new Event();
  private int done;

  @Async
  void worker(int number) {
    ready.await(); // nobody starts early
    EventLoop.sleepMs(number * 10);
    done = number;
    System.out.println("worker " + number);
  }

  @Async
  void run() {
    Task<Void> first = EventLoop.createTask(() -> worker(1));
    Task<Void> second = EventLoop.createTask(() -> worker(2));

    ready.set();
    first.await();
    try {
      EventLoop.waitForMs(() -> second.await(), 500);
    } catch (TimeoutException e) {
      System.out.println("too slow");
    }
  }

  public static void main(String[] args) {
    AsyncWorkers workers = new AsyncWorkers();
    EventLoop.run(() -> workers.run());
  }
}
