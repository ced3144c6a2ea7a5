// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A lock goes from hand to hand in the order of coming, past one that is cancelled. */
public class AsyncLockOrder {
  @Async
  static void holds(Lock lock, String name, int time) {
    System.out.println(name + " wants");
    lock.acquire();
    try (lock) {
      System.out.println(name + " has");
      EventLoop.sleepMs(time);
    }
    System.out.println(name + " gave");
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    Task<Void> a = EventLoop.createTask(() -> holds(lock, "a", 60));
    Task<Void> b = EventLoop.createTask(() -> holds(lock, "b", 20));
    Task<Void> c = EventLoop.createTask(() -> holds(lock, "c", 20));
    Task<Void> d = EventLoop.createTask(() -> holds(lock, "d", 0));
    EventLoop.sleepMs(30);
    b.cancel();
    a.await();
    System.out.println(lock.locked() + " " + b.done());
    d.await();
    System.out.println(c.done() + " " + lock.locked());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
