// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task that awaits itself would wait for ever: refused. */
public class AsyncAwaitSelf {
  static Task<String> self;

  @Async
  static String selfish() {
    try {
      return self.await();
    } catch (IllegalStateException e) {
      return "refused: " + e.getMessage();
    }
  }

  @Async
  static void program() {
    self = EventLoop.createTask(() -> selfish());
    System.out.println(self.await());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
