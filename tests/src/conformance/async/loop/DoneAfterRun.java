// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Loop;
import dev.mochaberry.asyncio.Task;

/** The task that a run ends with is done, and can be asked again. */
public class DoneAfterRun {
  @Async static int w(int n) { EventLoop.sleepMs(5); return n; }
  @Async static void bad() { EventLoop.sleepMs(1); throw new IllegalStateException("b"); }
  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    Task<Integer> t = loop.createTask(() -> w(3));
    System.out.println(loop.runUntilComplete(t) + " " + t.done());
    Task<Void> b = loop.createTask(() -> bad());
    try { loop.runUntilComplete(b); } catch (IllegalStateException e) { System.out.println(e.getMessage() + " " + b.done()); }
    EventLoop.run(() -> { System.out.println(t.done() + " " + b.done() + " " + t.cancel()); });
  }
}
