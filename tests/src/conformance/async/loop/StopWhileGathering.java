// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Loop;
import dev.mochaberry.asyncio.Task;
import java.util.List;

/** A loop that is stopped while a task gathers goes on where it was. */
public class StopWhileGathering {
  @Async static String w(String n, int ms) { EventLoop.sleepMs(ms); System.out.println(n); return n; }
  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    Task<List<String>> all = loop.createTask(() -> EventLoop.gather(() -> w("a", 10), () -> w("b", 40)));
    loop.createTask(() -> { EventLoop.sleepMs(20); loop.stop(); });
    loop.runForever();
    System.out.println("stopped " + all.done());
    System.out.println(loop.runUntilComplete(all));
  }
}
