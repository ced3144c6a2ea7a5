// clock
// peer: accept; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** What uses of a closed stream say. */
public class ClosedMessage {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.close();
    stream.waitClosed();
    try {
      stream.write("x");
      System.out.println("no");
    } catch (IOException e) {
      System.out.println(e);
    }
    try {
      stream.read(1);
      System.out.println("no");
    } catch (IOException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
