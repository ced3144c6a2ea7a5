// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Those who await one task wake in the order in which they came. */
public class AsyncManyWaitOneTask {
  @Async
  static int slow() {
    EventLoop.sleepMs(30);
    return 7;
  }

  @Async
  static void waiter(int n, Task<Integer> task) {
    System.out.println("waiter " + n + " waits");
    System.out.println("waiter " + n + " has " + task.await());
  }

  @Async
  static void program() {
    Task<Integer> task = EventLoop.createTask(() -> slow());
    Task<?>[] waiters = new Task<?>[4];
    for (int i = 0; i < waiters.length; i++) {
      int n = i;
      waiters[i] = EventLoop.createTask(() -> waiter(n, task));
    }
    System.out.println("main has " + task.await());
    for (Task<?> w : waiters) {
      w.await();
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
