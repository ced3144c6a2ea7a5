// runs: task nested gathered awaited waitFor asyncLambda closing
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;

/** Fails in asynchronous places: the argument says where. */
public class Tasks {
  private static int zero = Integer.parseInt("0");

  @Async
  static int divide(int a) {
    EventLoop.sleepMs(1);
    return a / zero;
  }

  @Async
  static int outer(int a) {
    int value = divide(a);
    return value + 1;
  }

  @Async
  static void fail(String where) throws Exception {
    switch (where) {
      case "task" -> System.out.println(divide(1));
      case "nested" -> System.out.println(outer(2));
      case "gathered" -> EventLoop.gather(() -> outer(1), () -> outer(2));
      case "awaited" -> {
        Task<Integer> task = EventLoop.createTask(() -> outer(3));
        System.out.println(task.await());
      }
      case "waitFor" -> EventLoop.waitFor(() -> outer(4), 5.0);
      case "asyncLambda" ->
          EventLoop.createTask(
                  () -> {
                    EventLoop.sleepMs(1);
                    throw new IllegalStateException("in a task");
                  })
              .await();
      case "closing" -> {
        Lock lock = new Lock();
        lock.acquire();
        try {
          outer(5);
        } finally {
          lock.release();
          System.out.println("released");
        }
      }
      default -> throw new IllegalArgumentException(where);
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> fail(args[0]));
  }
}
