// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;

/** A task cancelled while it waits for a value leaves the value to another. */
public class CancelQueueGet {
  @Async
  static void getter(String name, Queue<String> queue) {
    try {
      System.out.println(name + " got " + queue.get());
    } catch (CancelledError e) {
      System.out.println(name + " cancelled");
    }
  }

  @Async
  static void program() {
    Queue<String> queue = new Queue<>();
    Task<Void> a = EventLoop.createTask(() -> getter("a", queue));
    Task<Void> b = EventLoop.createTask(() -> getter("b", queue));
    EventLoop.sleepMs(0);
    queue.put("one");
    a.cancel();
    b.await();
    System.out.println(queue.size() + " " + a.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
