// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Permits go to tasks in the order of coming; one cancelled after it was woken passes its on. */
public class AsyncSemaphore {
  @Async
  static void work(Semaphore semaphore, String name, int time) {
    semaphore.acquire();
    try (semaphore) {
      System.out.println(name + " in, free " + semaphore.available());
      EventLoop.sleepMs(time);
    }
    System.out.println(name + " out");
  }

  @Async
  static void program() {
    Semaphore two = new Semaphore(2);
    EventLoop.gather(() -> work(two, "a", 50), () -> work(two, "b", 90), () -> work(two, "c", 60), () -> work(two, "d", 10));
    System.out.println(two.available() + " " + two.tryAcquire() + two.tryAcquire() + two.tryAcquire());
    Task<Void> waits = EventLoop.createTask(() -> work(two, "e", 5));
    Task<Void> next = EventLoop.createTask(() -> work(two, "f", 5));
    EventLoop.sleepMs(0);
    two.release();
    waits.cancel();
    next.await();
    two.release();
    System.out.println(two.available());
    try {
      new Semaphore(-3);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
