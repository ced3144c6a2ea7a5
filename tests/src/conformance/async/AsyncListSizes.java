// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** Lists that other tasks make shorter while one waits: their sizes from before say nothing. */
public class AsyncListSizes {
  private final List<Integer> items = new ArrayList<>(List.of(1, 2, 3, 4));

  @Async
  void shrink(int after) {
    EventLoop.sleepMs(after);
    items.remove(items.size() - 1);
  }

  @Async
  static void shrinkGiven(List<Integer> xs) {
    EventLoop.sleepMs(5);
    xs.clear();
  }

  @Async
  int last() {
    int n = items.size();
    EventLoop.sleepMs(20);
    return items.get(n - 1);
  }

  @Async
  static int lastOf(List<Integer> xs) {
    int n = xs.size();
    EventLoop.sleepMs(20);
    return xs.get(n - 1);
  }

  @Async
  static int sum(List<Integer> xs) {
    int s = 0;
    for (int i = 0; i < xs.size(); i++) {
      s += xs.get(i);
      EventLoop.sleepMs(10);
      s += xs.get(i) * 100;
    }
    return s;
  }

  @Async
  static int eachOf(List<Integer> xs) {
    int s = 0;
    for (int x : xs) {
      s += x;
      EventLoop.sleepMs(10);
    }
    return s;
  }

  @Async
  static void attempt(String what, Task<Integer> task) {
    try {
      System.out.println(what + " " + task.await());
    } catch (RuntimeException e) {
      System.out.println(what + " " + e);
    }
  }

  @Async
  static void program() {
    AsyncListSizes a = new AsyncListSizes();
    Task<Integer> last = EventLoop.createTask(() -> a.last());
    Task<Void> shrink = EventLoop.createTask(() -> a.shrink(5));
    attempt("field", last);
    shrink.await();
    List<Integer> given = new ArrayList<>(List.of(5, 6));
    Task<Integer> of = EventLoop.createTask(() -> lastOf(given));
    Task<Void> clear = EventLoop.createTask(() -> shrinkGiven(given));
    attempt("given", of);
    clear.await();
    List<Integer> more = new ArrayList<>(List.of(7, 8, 9));
    Task<Integer> sum = EventLoop.createTask(() -> sum(more));
    Task<Void> clearMore = EventLoop.createTask(() -> shrinkGiven(more));
    attempt("sum", sum);
    clearMore.await();
    List<Integer> rest = new ArrayList<>(List.of(3, 4));
    Task<Integer> each = EventLoop.createTask(() -> eachOf(rest));
    Task<Void> clearRest = EventLoop.createTask(() -> shrinkGiven(rest));
    attempt("each", each);
    clearRest.await();
  }

  public static void main(String[] args) {
    EventLoop.run(AsyncListSizes::program);
  }
}
