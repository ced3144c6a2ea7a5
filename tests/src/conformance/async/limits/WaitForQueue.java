// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import java.util.concurrent.TimeoutException;

/** A limit on a queue: the value that comes later is not lost. */
public class WaitForQueue {
  @Async
  static void program() throws TimeoutException {
    Queue<String> queue = new Queue<>();
    try {
      queue.put(EventLoop.waitForMs(() -> queue.get(), 20));
    } catch (TimeoutException e) {
      System.out.println("nothing came");
    }
    queue.put("late");
    System.out.println(EventLoop.waitForMs(() -> queue.get(), 20) + " " + queue.size());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
