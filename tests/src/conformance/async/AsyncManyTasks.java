// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Three hundred tasks, each with its own time, and a counter they share. */
public class AsyncManyTasks {
  static int done;

  @Async
  static int work(int i) {
    EventLoop.sleepMs(i % 7);
    int before = done;
    EventLoop.sleepMs(0);
    done++;
    return before >= 0 ? i : -1;
  }

  @Async
  static void program() {
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int k = i;
      tasks.add(EventLoop.createTask(() -> work(k)));
    }
    int sum = 0;
    for (Task<Integer> task : tasks) {
      sum += task.await();
    }
    System.out.println(sum + " " + done);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
