// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;

/** Who releases a lock and asks again goes behind those who wait. */
public class LockReacquire {
  @Async static void user(String n, Lock l, int times) {
    for (int i = 0; i < times; i++) { l.acquire(); System.out.println(n + i); EventLoop.sleepMs(0); l.release(); }
  }
  @Async
  static void program() {
    Lock l = new Lock();
    EventLoop.gather(() -> user("a", l, 3), () -> user("b", l, 2), () -> user("c", l, 2));
    System.out.println(l.locked());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
