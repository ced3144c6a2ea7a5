// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Barrier;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Who is cancelled at a barrier counts as never come. */
public class CancelAtBarrier {
  @Async static void r(Barrier b, String n) { try { b.await(); System.out.println(n + " through"); } catch (CancelledError e) { System.out.println(n + " gone"); throw e; } }
  @Async static void program() {
    Barrier b = new Barrier(3);
    Task<Void> x = EventLoop.createTask(() -> r(b, "x")); Task<Void> y = EventLoop.createTask(() -> r(b, "y"));
    EventLoop.sleepMs(5); System.out.println(b.waiting());
    x.cancel(); EventLoop.sleepMs(0); System.out.println(b.waiting());
    Task<Void> z = EventLoop.createTask(() -> r(b, "z")); EventLoop.sleepMs(5);
    System.out.println(b.waiting() + " " + y.done());
    r(b, "main"); EventLoop.sleepMs(0);
    System.out.println(y.done() + " " + z.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
