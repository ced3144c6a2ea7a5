// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;

/** Offer and poll do not wait, and take nothing from those who do. */
public class QueueWithoutWaiting {
  @Async
  static void program() {
    Queue<String> queue = new Queue<>(2);
    System.out.println(queue.poll() + " " + queue.offer("a") + queue.offer("b") + queue.offer("c"));
    System.out.println(queue.size() + " " + queue.isFull() + " " + queue.poll() + queue.poll() + queue.poll());
    Task<String> getter = EventLoop.createTask(() -> queue.get());
    EventLoop.sleepMs(0);
    System.out.println(queue.offer("d") + " " + queue.poll());
    System.out.println(getter.await() + " " + queue.size());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
