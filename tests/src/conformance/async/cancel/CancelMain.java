// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task that cancels main: the run ends with the cancellation. */
public class CancelMain {
  @Async static void killer(Task<?> main) { EventLoop.sleepMs(10); System.out.println("cancel main " + main.cancel()); }
  @Async static void program() { Task<?> self = EventLoop.currentTask(); EventLoop.createTask(() -> killer(self)); try { EventLoop.sleepMs(500); } finally { System.out.println("main cleans up"); } }
  public static void main(String[] a) { try { EventLoop.run(() -> program()); } catch (CancelledError e) { System.out.println("out " + e); } EventLoop.run(() -> System.out.println("again")); }
}
