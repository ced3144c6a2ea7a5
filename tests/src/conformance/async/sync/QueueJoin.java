// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;

/** Joining a queue waits until all its values have been dealt with. */
public class QueueJoin {
  @Async
  static void worker(int id, Queue<Integer> queue) {
    while (true) {
      int n = queue.get();
      EventLoop.sleepMs(10 * n);
      System.out.println(id + " did " + n);
      queue.taskDone();
    }
  }

  @Async
  static void program() {
    Queue<Integer> queue = new Queue<>();
    for (int n : new int[] {3, 1, 3, 4}) {
      queue.put(n);
    }
    Task<Void> a = EventLoop.createTask(() -> worker(1, queue));
    Task<Void> b = EventLoop.createTask(() -> worker(2, queue));
    queue.join();
    System.out.println("joined");
    a.cancel();
    b.cancel();
    try {
      queue.taskDone();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
