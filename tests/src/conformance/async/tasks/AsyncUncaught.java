// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** What nobody catches ends the program, and is reported. */
public class AsyncUncaught {
  @Async
  static void program() {
    EventLoop.createTask(() -> System.out.println("task"));
    EventLoop.sleepMs(0);
    throw new UnsupportedOperationException("at the end");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
