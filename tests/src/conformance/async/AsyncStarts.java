// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** What can start a task: calls of one's own, of the library, of another task's end. */
public class AsyncStarts {
  @Async
  static int own(int n) {
    return n + 1;
  }

  @Async
  static void program() throws TimeoutException {
    Task<Integer> first = EventLoop.createTask(() -> own(1));
    Task<Integer> second = EventLoop.createTask(() -> first.await());
    EventLoop.createTask(() -> EventLoop.sleepMs(5)).await();
    EventLoop.gather(() -> EventLoop.sleep(0.01), () -> EventLoop.sleepMs(3));
    EventLoop.waitForMs(() -> EventLoop.sleepMs(2), 500);
    System.out.println(first.await() + " " + second.await());
    try {
      EventLoop.waitForMs(() -> EventLoop.sleepMs(500), 20);
    } catch (TimeoutException e) {
      System.out.println("too late");
    }
    Task<Task<Integer>> third = EventLoop.createTask(() -> EventLoop.createTask(() -> own(2)));
    System.out.println(third.await().await());
    System.out.println(EventLoop.gather(() -> EventLoop.gather(() -> own(3), () -> own(4)), () -> EventLoop.gather(() -> own(5))));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
    EventLoop.run(() -> EventLoop.sleepMs(1));
  }
}
