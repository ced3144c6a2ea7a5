// clock
// peer: accept; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A client's stream does not know its peer. */
public class ClientHasNoPeerName {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(stream.getExtraInfo("peername"));
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
