// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** Of three that wait for a lock two go, one of them its heir. */
public class LockTwoCancelled {
  @Async static void user(String n, Lock l) {
    try { l.acquire(); } catch (CancelledError e) { System.out.println(n + " gone"); throw e; }
    System.out.println(n + " in"); EventLoop.sleepMs(5); l.release();
  }
  @Async
  static void program() {
    Lock l = new Lock();
    l.acquire();
    Task<Void> a = EventLoop.createTask(() -> user("a", l));
    Task<Void> b = EventLoop.createTask(() -> user("b", l));
    Task<Void> c = EventLoop.createTask(() -> user("c", l));
    EventLoop.sleepMs(0);
    a.cancel();
    l.release();
    b.cancel();
    c.await();
    System.out.println(a.done() + " " + b.done() + " " + l.locked());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
