// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.TaskGroup;
import java.io.IOException;

/** One failure cancels the group's other tasks and its body, and comes out once. */
public class TaskGroupFails {
  @Async
  static void forever(String name) {
    try {
      EventLoop.sleepMs(5000);
    } finally {
      System.out.println(name + " ends");
    }
  }

  @Async
  static void fails(String name, int ms) throws IOException {
    EventLoop.sleepMs(ms);
    throw new IOException(name);
  }

  @Async
  static void program() {
    try {
      TaskGroup.<IOException>run(group -> {
        group.start(() -> forever("a"));
        group.start(() -> fails("b", 20));
        group.start(() -> fails("c", 20));
        group.start(() -> forever("d"));
        forever("body");
      });
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
