// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Tasks that were made before the run go first, in their order. */
public class BeforeRunOrder {
  @Async static void s(String n) { System.out.println(n + "1"); EventLoop.sleepMs(0); System.out.println(n + "2"); }
  public static void main(String[] args) {
    EventLoop.createTask(() -> s("a"));
    Task<Void> b = EventLoop.createTask(() -> s("b"));
    EventLoop.createTask(() -> s("c"));
    System.out.println(b.cancel());
    EventLoop.run(() -> s("main"));
    EventLoop.run(() -> s("next"));
  }
}
