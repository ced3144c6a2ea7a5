// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** A task cancelled while it holds a lock lets it go in its finally. */
public class CancelHolderOfLock {
  @Async
  static void holder(Lock lock) {
    lock.acquire();
    try (lock) {
      EventLoop.sleepMs(1000);
    }
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    Task<Void> holder = EventLoop.createTask(() -> holder(lock));
    EventLoop.sleepMs(10);
    System.out.println(lock.locked());
    holder.cancel();
    lock.acquire();
    System.out.println("mine " + holder.done());
    lock.release();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
