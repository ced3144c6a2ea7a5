// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncRunnable;
import dev.mochaberry.asyncio.AsyncSupplier;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.concurrent.TimeoutException;

/** References to async methods, bound and static, of the program and of the library. */
public class AsyncMethodReferences {
  final int base;
  AsyncMethodReferences(int b) { base = b; }
  @Async int plus() { EventLoop.sleepMs(1); return base + 1; }
  @Async static String hello() { EventLoop.sleepMs(1); return "hello"; }
  @Async static void say() { System.out.println("said"); }
  @Async
  static void program() throws TimeoutException {
    AsyncMethodReferences o = new AsyncMethodReferences(41);
    System.out.println(EventLoop.<Object, RuntimeException>gather(o::plus, AsyncMethodReferences::hello));
    Task<Integer> t = EventLoop.createTask(o::plus);
    EventLoop.createTask(AsyncMethodReferences::say);
    System.out.println(t.await() + " " + EventLoop.waitForMs(AsyncMethodReferences::hello, 50));
    AsyncSupplier<Integer, RuntimeException> s = o::plus;
    AsyncRunnable<RuntimeException> r = AsyncMethodReferences::say;
    r.run();
    System.out.println(s.get() + s.get());
    Event e = new Event();
    EventLoop.createTask(() -> { EventLoop.sleepMs(5); e.set(); });
    EventLoop.waitForMs(e::await, 100);
    System.out.println(e.isSet());
  }
  public static void main(String[] args) throws Exception { EventLoop.run(AsyncMethodReferences::program); }
}
