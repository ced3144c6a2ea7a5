// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;

/** Releasing a lock that nobody holds is refused. */
public class LockReleaseFree {
  @Async
  static void program() {
    Lock lock = new Lock();
    for (int i = 0; i < 2; i++) {
      try {
        lock.release();
        System.out.println("released");
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
      lock.acquire();
      lock.release();
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
