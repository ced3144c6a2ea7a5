// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A gathered task that is cancelled by another fails the gathering with its cancellation. */
public class CancelChildOfGather {
  @Async
  static String child(String name, int ms) {
    EventLoop.sleepMs(ms);
    System.out.println(name + " ends");
    return name;
  }

  @Async
  static void program() {
    Task<String> a = EventLoop.createTask(() -> child("a", 40));
    Task<String> b = EventLoop.createTask(() -> child("b", 400));
    EventLoop.createTask(() -> {
      EventLoop.sleepMs(10);
      b.cancel();
    });
    try {
      System.out.println(EventLoop.gather(a, b));
    } catch (CancelledError e) {
      System.out.println("cancelled " + a.done() + " " + b.done());
    }
    System.out.println(a.await());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
