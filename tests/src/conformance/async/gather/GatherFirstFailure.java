// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.io.IOException;

/** The first failure reaches the caller at once; the others go on. */
public class GatherFirstFailure {
  @Async
  static int work(String name, int ms, boolean fails) throws IOException {
    EventLoop.sleepMs(ms);
    System.out.println(name);
    if (fails) {
      throw new IOException(name);
    }
    return ms;
  }

  @Async
  static void program() throws IOException {
    try {
      EventLoop.gather(() -> work("a", 60, false), () -> work("b", 20, true), () -> work("c", 40, true));
    } catch (IOException e) {
      System.out.println("caught " + e.getMessage());
    }
    EventLoop.sleepMs(100);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
