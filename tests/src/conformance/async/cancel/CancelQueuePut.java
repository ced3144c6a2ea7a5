// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;

/** A task cancelled while it waits for room puts nothing. */
public class CancelQueuePut {
  @Async
  static void putter(String value, Queue<String> queue) {
    try {
      queue.put(value);
      System.out.println("put " + value);
    } catch (CancelledError e) {
      System.out.println("not put " + value);
    }
  }

  @Async
  static void program() {
    Queue<String> queue = new Queue<>(1);
    queue.put("first");
    Task<Void> a = EventLoop.createTask(() -> putter("a", queue));
    Task<Void> b = EventLoop.createTask(() -> putter("b", queue));
    EventLoop.sleepMs(0);
    a.cancel();
    EventLoop.sleepMs(0);
    System.out.println(queue.get());
    b.await();
    System.out.println(queue.get() + " " + queue.size());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
