// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Each await of a finished task gives its result at once. */
public class AsyncAwaitTwice {
  @Async
  static String make() {
    EventLoop.sleepMs(20);
    System.out.println("made once");
    return new String("thing");
  }

  @Async
  static void program() {
    Task<String> task = EventLoop.createTask(() -> make());
    String first = task.await();
    Task<Void> other = EventLoop.createTask(() -> System.out.println("other"));
    String second = task.await();
    System.out.println(first + " " + (first == second) + " " + other.done());
    other.await();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
