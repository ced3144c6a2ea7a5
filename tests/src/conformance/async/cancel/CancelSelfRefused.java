// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** A task cannot cancel itself. */
public class CancelSelfRefused {
  @Async
  static void program() {
    try {
      EventLoop.currentTask().cancel();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    EventLoop.sleepMs(0);
    System.out.println("unharmed");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
