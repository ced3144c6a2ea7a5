// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** Every waiter of a task that fails gets the very same exception. */
public class AsyncFailureToAllWaiters {
  @Async
  static void fails() throws IOException {
    EventLoop.sleepMs(20);
    throw new IOException("broken");
  }

  static Exception seen;

  @Async
  static void waiter(int n, Task<Void> task) {
    try {
      task.await(IOException.class);
      System.out.println("no");
    } catch (IOException e) {
      if (seen == null) {
        seen = e;
      }
      System.out.println(n + " " + e.getMessage() + " " + (e == seen));
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> fails());
    EventLoop.gather(() -> waiter(1, task), () -> waiter(2, task), () -> waiter(3, task));
    waiter(4, task);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
