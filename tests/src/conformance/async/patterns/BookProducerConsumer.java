// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;
import java.util.List;

/** A producer, two consumers and a poison pill. */
public class BookProducerConsumer {
  static final String END = "end";

  static class Producer {
    private final Queue<String> queue;
    private final String[] items;

    Producer(Queue<String> queue, String... items) {
      this.queue = queue;
      this.items = items;
    }

    @Async
    void run() {
      for (String item : items) {
        System.out.println("produce " + item);
        queue.put(item);
        EventLoop.sleepMs(10);
      }
      queue.put(END);
    }
  }

  static class Consumer {
    private final int id;
    private final Queue<String> queue;
    private int eaten;

    Consumer(int id, Queue<String> queue) {
      this.id = id;
      this.queue = queue;
    }

    @Async
    int run() {
      while (true) {
        String item = queue.get();
        if (item.equals(END)) {
          queue.put(END);
          return eaten;
        }
        eaten++;
        System.out.println("consumer " + id + " eats " + item);
        EventLoop.sleepMs(id * 16);
      }
    }
  }

  @Async
  static void program() {
    Queue<String> queue = new Queue<>(3);
    Producer producer = new Producer(queue, "bread", "cheese", "olives", "wine", "figs");
    Consumer one = new Consumer(1, queue);
    Consumer two = new Consumer(2, queue);
    Task<Void> produce = EventLoop.createTask(() -> producer.run());
    List<Integer> eaten = EventLoop.gather(() -> one.run(), () -> two.run());
    produce.await();
    System.out.println(eaten.get(0) + eaten.get(1) + " " + queue.size());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
