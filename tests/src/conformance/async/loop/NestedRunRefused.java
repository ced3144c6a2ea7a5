// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** A task cannot run a loop in the loop. */
public class NestedRunRefused {
  static String nested() {
    try {
      EventLoop.run(() -> EventLoop.sleepMs(1));
      return "ran";
    } catch (IllegalStateException e) {
      return e.getMessage();
    }
  }

  @Async
  static void program() {
    System.out.println(nested());
    EventLoop.sleepMs(1);
    System.out.println("goes on");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
