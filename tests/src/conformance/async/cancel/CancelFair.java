// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** Two tasks that cancel and restart others: everybody has a turn. */
public class CancelFair {
  @Async
  static void worker(int id, List<String> log) {
    try {
      for (int i = 0; ; i++) {
        log.add(id + ":" + i);
        EventLoop.sleepMs(0);
      }
    } catch (CancelledError e) {
      log.add(id + ":x");
      throw e;
    }
  }

  @Async
  static void program() {
    List<String> log = new ArrayList<>();
    Task<Void> a = EventLoop.createTask(() -> worker(1, log));
    Task<Void> b = EventLoop.createTask(() -> worker(2, log));
    for (int i = 0; i < 3; i++) {
      EventLoop.sleepMs(0);
    }
    a.cancel();
    EventLoop.sleepMs(0);
    EventLoop.sleepMs(0);
    b.cancel();
    EventLoop.sleepMs(0);
    System.out.println(log);
    System.out.println(a.done() + " " + b.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
