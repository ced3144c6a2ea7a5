// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Condition;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** A condition wakes one, or all, each with the lock held. */
public class ConditionSignals {
  @Async
  static void waiter(int n, Lock lock, Condition changed) {
    lock.acquire();
    try (lock) {
      changed.await();
      System.out.println(n + " woken, locked " + lock.locked());
    }
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    Condition changed = new Condition(lock);
    Task<?>[] tasks = new Task<?>[3];
    for (int i = 0; i < 3; i++) {
      int n = i;
      tasks[i] = EventLoop.createTask(() -> waiter(n, lock, changed));
    }
    EventLoop.sleepMs(10);
    lock.acquire();
    changed.signal();
    lock.release();
    EventLoop.sleepMs(10);
    System.out.println(tasks[0].done() + " " + tasks[1].done());
    lock.acquire();
    changed.signalAll();
    lock.release();
    tasks[2].await();
    try {
      changed.signal();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
