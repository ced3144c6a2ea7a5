// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.TaskGroup;
import java.io.IOException;

/** The body awaits the very task that fails. */
public class TaskGroupBodyAwaitsMember {
  @Async
  static int fails() throws IOException {
    EventLoop.sleepMs(10);
    throw new IOException("member");
  }

  @Async
  static void other() {
    try {
      EventLoop.sleepMs(5000);
    } finally {
      System.out.println("other ends");
    }
  }

  @Async
  static void program() {
    try {
      TaskGroup.<IOException>run(group -> {
        group.start(() -> other());
        Task<Integer> task = group.start(() -> fails());
        System.out.println("result " + task.await());
      });
    } catch (IOException e) {
      System.out.println("out of the group: " + e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
