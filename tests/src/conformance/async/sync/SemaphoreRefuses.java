// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Semaphore;

/** A semaphore has no negative number of permits; released more often, it has more. */
public class SemaphoreRefuses {
  @Async
  static void program() {
    try {
      new Semaphore(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Semaphore s = new Semaphore(0);
    s.release();
    s.release();
    System.out.println(s.available());
    s.acquire();
    s.acquire();
    System.out.println(s.tryAcquire());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
