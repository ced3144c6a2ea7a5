// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A Throwable that is neither Exception nor Error ends the loop. */
public class ThrowableInTask {
  static class Odd extends Throwable { Odd(String m) { super(m); } }
  @SuppressWarnings("unchecked") static <X extends Throwable> void sneak(Throwable t) throws X { throw (X) t; }
  @Async static void bad() { EventLoop.sleepMs(1); ThrowableInTask.<RuntimeException>sneak(new Odd("odd")); }
  @Async static void program() { Task<Void> t = EventLoop.createTask(() -> bad()); EventLoop.sleepMs(30); System.out.println("after " + t.done()); }
  public static void main(String[] a) { try { EventLoop.run(() -> program()); } catch (Throwable t) { System.out.println("out " + t.getMessage()); } }
}
