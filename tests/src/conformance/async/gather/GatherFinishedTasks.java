// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Tasks that have ended before are gathered too. */
public class GatherFinishedTasks {
  @Async
  static String quick(String s) {
    return s;
  }

  @Async
  static String slow(String s) {
    EventLoop.sleepMs(30);
    return s;
  }

  @Async
  static void program() {
    Task<String> a = EventLoop.createTask(() -> quick("a"));
    Task<String> b = EventLoop.createTask(() -> quick("b"));
    EventLoop.sleepMs(0);
    System.out.println(a.done() + " " + b.done());
    System.out.println(EventLoop.gather(a, b));
    Task<String> c = EventLoop.createTask(() -> slow("c"));
    Task<String> d = EventLoop.createTask(() -> quick("d"));
    EventLoop.sleepMs(0);
    System.out.println(EventLoop.gather(c, d, a));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
