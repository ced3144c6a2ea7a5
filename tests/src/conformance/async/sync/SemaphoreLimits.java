// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncRunnable;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Semaphore;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** A semaphore of two lets two in at a time. */
public class SemaphoreLimits {
  static int inside;
  static int most;

  @Async
  static void work(Semaphore s, int n) {
    s.acquire();
    try (s) {
      inside++;
      most = Math.max(most, inside);
      EventLoop.sleepMs(10);
      inside--;
    }
  }

  @Async
  static void program() {
    Semaphore s = new Semaphore(2);
    List<AsyncRunnable<RuntimeException>> all = new ArrayList<>();
    Task<?>[] tasks = new Task<?>[6];
    for (int i = 0; i < 6; i++) {
      int n = i;
      tasks[i] = EventLoop.createTask(() -> work(s, n));
    }
    for (Task<?> t : tasks) {
      t.await();
    }
    System.out.println(most + " " + s.available() + " " + s.tryAcquire() + s.tryAcquire() + s.tryAcquire());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
