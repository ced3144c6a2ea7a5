// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Waiting for news of what a lock guards, and taking the lock again, also when cancelled. */
public class AsyncCondition {
  static final List<Integer> items = new ArrayList<>();

  @Async
  static void take(Lock lock, Condition changed, String name) {
    lock.acquire();
    try (lock) {
      while (items.isEmpty()) {
        changed.await();
        System.out.println(name + " woken, locked " + lock.locked());
      }
      System.out.println(name + " takes " + items.remove(0));
    } catch (CancelledError e) {
      System.out.println(name + " cancelled, locked " + lock.locked());
      throw e;
    }
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    Condition changed = new Condition(lock);
    Task<Void> a = EventLoop.createTask(() -> take(lock, changed, "a"));
    Task<Void> b = EventLoop.createTask(() -> take(lock, changed, "b"));
    Task<Void> c = EventLoop.createTask(() -> take(lock, changed, "c"));
    EventLoop.sleepMs(0);
    b.cancel();
    EventLoop.sleepMs(0);
    lock.acquire();
    try (lock) {
      items.add(1);
      items.add(2);
      changed.signal();
      System.out.println("one signal");
    }
    a.await();
    lock.acquire();
    try (lock) {
      changed.signalAll();
    }
    c.await();
    System.out.println(lock.locked() + " " + items);
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
