// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.List;

/** A gathering of gatherings. */
public class GatherNested {
  @Async
  static int leaf(int n) {
    EventLoop.sleepMs(10 * n);
    return n;
  }

  @Async
  static int sum(List<Integer> numbers) {
    int sum = 0;
    for (int n : numbers) {
      sum += n;
    }
    return sum;
  }

  @Async
  static int branch(int n) {
    return sum(EventLoop.gather(() -> leaf(n), () -> leaf(n + 1)));
  }

  @Async
  static void program() {
    System.out.println(EventLoop.gather(() -> branch(1), () -> branch(3), () -> leaf(9)));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
