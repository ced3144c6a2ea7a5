// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncSupplier;
import dev.mochaberry.asyncio.EventLoop;
import java.util.ArrayList;
import java.util.List;

/** A hundred functions in a list. */
public class GatherMany {
  static int running;
  static int most;

  @Async
  static int work(int i) {
    running++;
    most = Math.max(most, running);
    EventLoop.sleepMs(i % 5);
    running--;
    return i * i;
  }

  @Async
  static void program() {
    List<AsyncSupplier<Integer, RuntimeException>> work = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int k = i;
      work.add(() -> work(k));
    }
    List<Integer> squares = EventLoop.gather(work);
    System.out.println(squares.size() + " " + squares.get(99) + " " + most + " " + running);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
