// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.io.IOException;
import java.util.List;

/** With exceptions as results every failure is there, the objects themselves. */
public class GatherAllFail {
  static final IOException ONE = new IOException("one");

  @Async
  static int fails(Exception e) throws Exception {
    EventLoop.sleepMs(10);
    throw e;
  }

  @Async
  static void program() {
    List<Object> all = EventLoop.gatherWithExceptions(() -> fails(ONE), () -> 3, () -> fails(new RuntimeException("two")));
    System.out.println((all.get(0) == ONE) + " " + all.get(1) + " " + ((RuntimeException) all.get(2)).getMessage());
    int failures = 0;
    for (Object o : all) {
      if (o instanceof Exception) {
        failures++;
      }
    }
    System.out.println(failures);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
