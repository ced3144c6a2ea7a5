import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;

public class AsyncLock {
  static final Lock lock = new Lock();
  static int count;

  @Async
  static void add(int n) {
    lock.acquire();
    try {
      int before = count;
      EventLoop.sleepMs(1);
      count = before + n;
    } finally {
      lock.release();
    }
  }

  @Async
  static void both() {
    EventLoop.gather(() -> add(1), () -> add(2));
    System.out.println(count);
  }

  public static void main(String[] args) {
    EventLoop.run(() -> both());
  }
}
