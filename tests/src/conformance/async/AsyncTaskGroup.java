// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Tasks that end together: all well, one fails, the body fails, the group is cancelled. */
public class AsyncTaskGroup {
  @Async
  static int work(String name, int time, boolean fails) throws IOException {
    try {
      EventLoop.sleepMs(time);
      if (fails) {
        throw new IOException(name + " failed");
      }
      System.out.println(name + " done");
      return time;
    } catch (CancelledError e) {
      System.out.println(name + " cancelled");
      throw e;
    }
  }

  @Async
  static void program() throws IOException {
    List<Task<Integer>> tasks = new ArrayList<>();
    TaskGroup.<IOException>run(group -> {
      tasks.add(group.start(() -> work("a", 60, false)));
      tasks.add(group.start(() -> work("b", 20, false)));
    });
    System.out.println(tasks.get(0).await() + tasks.get(1).await());
    try {
      TaskGroup.<IOException>run(group -> {
        group.start(() -> work("c", 500, false));
        group.start(() -> work("d", 30, true));
        group.start(() -> work("e", 0, false));
        System.out.println("body goes on");
        EventLoop.sleepMs(1000);
        System.out.println("never");
      });
    } catch (IOException e) {
      System.out.println("group: " + e.getMessage());
    }
    try {
      TaskGroup.<IOException>run(group -> {
        group.start(() -> work("f", 500, false));
        throw new IllegalStateException("body");
      });
    } catch (IllegalStateException e) {
      System.out.println("group: " + e.getMessage());
    }
    Task<Void> whole = EventLoop.createTask(() -> TaskGroup.<IOException>run(group -> {
      group.start(() -> work("g", 500, false));
    }));
    EventLoop.sleepMs(20);
    whole.cancel();
    try {
      whole.await();
    } catch (CancelledError e) {
      System.out.println("group cancelled");
    }
    TaskGroup.run(group -> System.out.println("empty"));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
