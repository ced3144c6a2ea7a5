// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** An Error that a task throws ends the whole loop, and comes out of run. */
public class AsyncErrorEndsLoop {
  static class Broken extends Error {
    Broken(String message) {
      super(message);
    }
  }

  @Async
  static void fails() {
    EventLoop.sleepMs(10);
    throw new Broken("broken");
  }

  @Async
  static void program() {
    EventLoop.createTask(() -> fails());
    EventLoop.sleepMs(100);
    System.out.println("never");
  }

  public static void main(String[] args) {
    try {
      EventLoop.run(() -> program());
    } catch (Broken e) {
      System.out.println("out of run: " + e.getMessage());
    }
    try {
      EventLoop.run(() -> {
        EventLoop.createTask(() -> { throw new AssertionError("asserted"); });
        EventLoop.sleepMs(20);
      });
    } catch (AssertionError e) {
      System.out.println("out of run: " + e.getMessage());
    }
  }
}
