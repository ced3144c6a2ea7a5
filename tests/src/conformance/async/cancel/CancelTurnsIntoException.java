// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** A task may answer its cancellation with an exception of its own. */
public class CancelTurnsIntoException {
  @Async
  static void work() throws IOException {
    try {
      EventLoop.sleepMs(500);
    } catch (CancelledError e) {
      throw new IOException("interrupted", e);
    }
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> work());
    EventLoop.sleepMs(10);
    task.cancel();
    try {
      task.await(IOException.class);
    } catch (IOException e) {
      System.out.println(e.getMessage() + " " + (e.getCause() instanceof CancelledError));
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
