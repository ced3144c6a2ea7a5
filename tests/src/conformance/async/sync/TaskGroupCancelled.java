// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.TaskGroup;

/** Cancelling who runs a group cancels all of it. */
public class TaskGroupCancelled {
  @Async
  static void forever(String name) {
    try {
      EventLoop.sleepMs(5000);
    } finally {
      System.out.println(name + " ends");
    }
  }

  @Async
  static void grouped() {
    TaskGroup.run(group -> {
      group.start(() -> forever("a"));
      group.start(() -> forever("b"));
    });
  }

  @Async
  static void program() {
    Task<Void> task = EventLoop.createTask(() -> grouped());
    EventLoop.sleepMs(20);
    task.cancel();
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("the group");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
