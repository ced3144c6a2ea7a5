// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.net.ConnectException;

/** Where nobody listens the connection fails. */
public class RefusedConnection {
  static int port;

  @Async
  static void program() {
    Stream stream = null;
    try {
      stream = EventLoop.openConnection("127.0.0.1", port);
      System.out.println("connected?");
      stream.write("hello");
      stream.drain();
      System.out.println("sent?");
    } catch (ConnectException e) {
      System.out.println("refused " + e.getMessage() + " " + (stream == null));
    } catch (IOException e) {
      System.out.println("failed " + e);
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
