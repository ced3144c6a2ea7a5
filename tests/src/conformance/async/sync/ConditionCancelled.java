// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.Condition;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** A task cancelled while it waits for a condition has the lock in its cleanup. */
public class ConditionCancelled {
  @Async
  static void waiter(Lock lock, Condition changed) {
    lock.acquire();
    try (lock) {
      changed.await();
    } catch (CancelledError e) {
      System.out.println("cancelled");
      throw e;
    }
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    Condition changed = new Condition(lock);
    Task<Void> task = EventLoop.createTask(() -> waiter(lock, changed));
    EventLoop.sleepMs(10);
    lock.acquire();
    task.cancel();
    EventLoop.sleepMs(10);
    System.out.println(task.done());
    lock.release();
    EventLoop.sleepMs(0);
    EventLoop.sleepMs(0);
    System.out.println(task.done() + " " + lock.locked());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
