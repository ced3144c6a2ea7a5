// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import java.util.concurrent.TimeoutException;

/** A limit on a lock: who gives up leaves no trace in its queue. */
public class WaitForLock {
  @Async
  static boolean tryFor(Lock lock, int ms) {
    try {
      EventLoop.waitForMs(() -> lock.acquire(), ms);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    System.out.println(tryFor(lock, 20) + " " + lock.locked());
    System.out.println(tryFor(lock, 20) + " " + lock.locked());
    lock.release();
    System.out.println(lock.locked() + " " + tryFor(lock, 20));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
