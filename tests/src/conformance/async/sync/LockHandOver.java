// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** A lock that is released goes to the first who waits, not to who asks next. */
public class LockHandOver {
  @Async
  static void user(String name, Lock lock) {
    lock.acquire();
    System.out.println(name + " in");
    EventLoop.sleepMs(10);
    System.out.println(name + " out");
    lock.release();
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    Task<Void> a = EventLoop.createTask(() -> user("a", lock));
    Task<Void> b = EventLoop.createTask(() -> user("b", lock));
    a.await();
    System.out.println("locked " + lock.locked());
    lock.acquire();
    System.out.println("main in " + b.done());
    lock.release();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
