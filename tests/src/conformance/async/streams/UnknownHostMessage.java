// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.io.IOException;
import java.net.UnknownHostException;

/** What a look-up that fails says. */
public class UnknownHostMessage {
  @Async
  static void program() throws IOException {
    try {
      EventLoop.openConnection("no-such-host.invalid", 80);
    } catch (UnknownHostException e) {
      System.out.println(e);
    }
    EventLoop.openConnection("another.invalid", 80);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
