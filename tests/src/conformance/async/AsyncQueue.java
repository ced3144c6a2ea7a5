// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A bounded queue: producers wait for room, consumers for values, in the order of coming. */
public class AsyncQueue {
  @Async
  static void produce(Queue<String> queue, String name, int count) {
    for (int i = 0; i < count; i++) {
      queue.put(name + i);
      System.out.println(name + " has put " + i + ", size " + queue.size() + " full " + queue.isFull());
    }
  }

  @Async
  static void consume(Queue<String> queue, String name, int pause) {
    while (true) {
      System.out.println(name + " takes " + queue.get());
      EventLoop.sleepMs(pause);
      queue.taskDone();
    }
  }

  @Async
  static void program() {
    Queue<String> queue = new Queue<>(2);
    System.out.println(queue.poll() + " " + queue.isEmpty());
    Task<Void> slow = EventLoop.createTask(() -> consume(queue, "slow", 70));
    Task<Void> quick = EventLoop.createTask(() -> consume(queue, "quick", 40));
    EventLoop.gather(() -> produce(queue, "a", 4), () -> produce(queue, "b", 3));
    queue.join();
    System.out.println(slow.cancel() + " " + quick.cancel());
    EventLoop.sleepMs(0);
    System.out.println(queue.offer("x") + " " + queue.offer("y") + " " + queue.offer("z") + " " + queue.size());
    System.out.println(queue.get() + " " + queue.poll() + " " + queue.poll());
    Queue<Integer> unbounded = new Queue<>();
    Task<Integer> first = EventLoop.createTask(() -> unbounded.get());
    Task<Integer> second = EventLoop.createTask(() -> unbounded.get());
    EventLoop.sleepMs(0);
    System.out.println(first.cancel());
    unbounded.put(7);
    System.out.println(second.await());
    try {
      queue.taskDone();
      queue.taskDone();
      queue.taskDone();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(new Queue<Integer>(-1));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
