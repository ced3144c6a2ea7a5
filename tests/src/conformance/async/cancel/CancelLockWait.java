// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** A task cancelled in a lock's queue loses its place; the next one gets the lock. */
public class CancelLockWait {
  @Async
  static void user(String name, Lock lock) {
    try {
      lock.acquire();
    } catch (CancelledError e) {
      System.out.println(name + " gives up");
      return;
    }
    try (lock) {
      System.out.println(name + " has it");
      EventLoop.sleepMs(20);
    }
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    Task<Void> a = EventLoop.createTask(() -> user("a", lock));
    Task<Void> b = EventLoop.createTask(() -> user("b", lock));
    Task<Void> c = EventLoop.createTask(() -> user("c", lock));
    EventLoop.sleepMs(10);
    b.cancel();
    c.await();
    System.out.println(a.done() + " " + b.done() + " " + lock.locked());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
