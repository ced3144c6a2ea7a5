// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;

/** A read, a wait and a write under a lock lose nothing. */
public class LockProtects {
  static int value;

  @Async
  static void add(Lock lock, int times) {
    for (int i = 0; i < times; i++) {
      lock.acquire();
      try (lock) {
        int before = value;
        EventLoop.sleepMs(0);
        value = before + 1;
      }
    }
  }

  @Async
  static void program() {
    Lock lock = new Lock();
    EventLoop.gather(() -> add(lock, 10), () -> add(lock, 10), () -> add(lock, 10));
    System.out.println(value);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
