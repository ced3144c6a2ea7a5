// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** A task cancelled after it was handed the lock, and before its turn, passes it on. */
public class CancelHeirOfLock {
  @Async
  static void user(String name, Lock lock) {
    try {
      lock.acquire();
    } catch (CancelledError e) {
      System.out.println(name + " gives up");
      throw e;
    }
    System.out.println(name + " has it");
    lock.release();
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    lock.acquire();
    Task<Void> a = EventLoop.createTask(() -> user("a", lock));
    Task<Void> b = EventLoop.createTask(() -> user("b", lock));
    EventLoop.sleepMs(0);
    lock.release();
    a.cancel();
    b.await();
    System.out.println(a.done() + " " + lock.locked());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
