// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task starts tasks, which start tasks. */
public class AsyncTaskOfTask {
  @Async
  static int tree(int depth, String path) {
    System.out.println(path);
    if (depth == 0) {
      return 1;
    }
    Task<Integer> left = EventLoop.createTask(() -> tree(depth - 1, path + "l"));
    Task<Integer> right = EventLoop.createTask(() -> tree(depth - 1, path + "r"));
    return right.await() + left.await();
  }

  @Async
  static void program() {
    System.out.println(tree(3, "*"));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
