// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.util.concurrent.TimeoutException;

/** What cannot be done: releasing what is free, cancelling oneself, no loop. */
public class AsyncRefusals {
  @Async static void program() throws TimeoutException {
    try { new Lock().release(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    try { new Lock().release(); } catch (RuntimeException e) { System.out.println(e); }
    try { EventLoop.currentTask().cancel(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    Task<Void> stopped = EventLoop.createTask(() -> EventLoop.sleepMs(500));
    EventLoop.sleepMs(0);
    stopped.cancel();
    try { stopped.await(); } catch (CancelledError e) { System.out.println(e + " " + e.getMessage()); }
    try { stopped.await(); } catch (Error e) { System.out.println(e); }
    try { EventLoop.waitForMs(() -> EventLoop.sleepMs(300), 10); } catch (Exception e) { System.out.println(e); }
  }
  public static void main(String[] args) throws Exception {
    try { EventLoop.currentTask(); } catch (IllegalStateException e) { System.out.println("no loop"); }
    EventLoop.run(() -> program());
  }
}
