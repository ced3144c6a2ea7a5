// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.List;

/** Gathering one function gives a list of one. */
public class GatherOne {
  @Async
  static int one() {
    EventLoop.sleepMs(10);
    return 1;
  }

  @Async
  static void program() {
    List<Integer> all = EventLoop.gather(() -> one());
    System.out.println(all + " " + all.size() + " " + all.get(0));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
