// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A stack overflow in a task is that task's failure, which who awaits it may catch. */
public class OverflowInTask {
  static int f(int n) { return f(n + 1) + 1; }
  @Async static void deep() { EventLoop.sleepMs(1); System.out.println(f(0)); }
  @Async static void program() { Task<Void> t = EventLoop.createTask(() -> deep()); try { t.await(); } catch (StackOverflowError e) { System.out.println("overflow"); } System.out.println(t.done()); }
  public static void main(String[] a) { try { EventLoop.run(() -> program()); } catch (StackOverflowError e) { System.out.println("out of run"); } }
}
