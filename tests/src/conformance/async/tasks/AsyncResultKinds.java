// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Tasks give results of every kind, and null. */
public class AsyncResultKinds {
  record Point(int x, int y) {}

  @Async
  static void program() {
    Task<Integer> number = EventLoop.createTask(() -> 1 << 30);
    Task<Long> big = EventLoop.createTask(() -> Long.MAX_VALUE);
    Task<Double> real = EventLoop.createTask(() -> 0.5);
    Task<Character> letter = EventLoop.createTask(() -> 'x');
    Task<Boolean> truth = EventLoop.createTask(() -> true);
    Task<String> none = EventLoop.createTask(() -> (String) null);
    Task<int[]> array = EventLoop.createTask(() -> new int[] {1, 2});
    Task<Point> point = EventLoop.createTask(() -> new Point(3, 4));
    Task<Void> nothing = EventLoop.createTask(() -> EventLoop.sleepMs(0));
    System.out.println(number.await() + " " + big.await() + " " + real.await());
    System.out.println(letter.await() + " " + truth.await() + " " + none.await());
    System.out.println(array.await().length + " " + point.await() + " " + nothing.await());
    Object boxed = letter.await();
    System.out.println(boxed instanceof Character);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
