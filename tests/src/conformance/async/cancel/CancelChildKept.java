// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.List;

/** With exceptions as results, the cancellation of a child is a result. */
public class CancelChildKept {
  @Async
  static String child(String name, int ms) {
    EventLoop.sleepMs(ms);
    return name;
  }

  @Async
  static void program() {
    Task<String> a = EventLoop.createTask(() -> child("a", 30));
    Task<String> b = EventLoop.createTask(() -> child("b", 400));
    EventLoop.createTask(() -> {
      EventLoop.sleepMs(10);
      b.cancel();
    });
    List<Object> results = EventLoop.gatherWithExceptions(a, b);
    System.out.println(results.get(0) + " " + (results.get(1) instanceof CancelledError));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
