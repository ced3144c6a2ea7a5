// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A name that does not exist cannot be connected to. */
public class UnknownHost {
  @Async
  static void program() {
    try {
      Stream s = EventLoop.openConnection("no-such-host.invalid", 80);
      System.out.println("connected");
    } catch (IOException e) {
      System.out.println("unknown");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
