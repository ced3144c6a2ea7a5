// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;

/** A queue of two: who puts waits for who gets, in order. */
public class QueueBounded {
  @Async
  static void producer(Queue<Integer> queue) {
    for (int i = 0; i < 5; i++) {
      queue.put(i);
      System.out.println("put " + i + " full " + queue.isFull());
    }
  }

  @Async
  static void program() {
    Queue<Integer> queue = new Queue<>(2);
    EventLoop.createTask(() -> producer(queue));
    EventLoop.sleepMs(10);
    for (int i = 0; i < 5; i++) {
      System.out.println("got " + queue.get());
      EventLoop.sleepMs(0);
    }
    System.out.println(queue.isEmpty());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
