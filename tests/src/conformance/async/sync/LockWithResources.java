// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;

/** A try that holds a lock releases it on return, break, exception. */
public class LockWithResources {
  static final Lock LOCK = new Lock();

  @Async
  static int leaves(int how) {
    for (int i = 0; i < 2; i++) {
      LOCK.acquire();
      try (LOCK) {
        EventLoop.sleepMs(0);
        switch (how) {
          case 0:
            return 10;
          case 1:
            continue;
          case 2:
            throw new IllegalStateException("in it");
          default:
            break;
        }
      }
    }
    return 20;
  }

  @Async
  static void program() {
    for (int how = 0; how < 4; how++) {
      try {
        System.out.println(leaves(how));
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
      System.out.println(LOCK.locked());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
