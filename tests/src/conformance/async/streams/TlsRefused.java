// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.TlsContext;
import java.io.IOException;
import java.net.ConnectException;

/** Where nobody listens an encrypted connection is refused at once. */
public class TlsRefused {
  static int port;

  @Async
  static void program() throws IOException {
    try {
      EventLoop.openConnection("127.0.0.1", port, TlsContext.unchecked(), "x");
      System.out.println("no");
    } catch (ConnectException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
