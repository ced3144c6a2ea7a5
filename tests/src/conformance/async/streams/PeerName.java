// clock
// peer: connect; send hi\n; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A server knows the address of its client; a client asks in vain. */
public class PeerName {
  static int port;
  static final Event SERVED = new Event();

  @Async
  static void serve(Stream stream) throws IOException {
    String name = stream.getExtraInfo("peername");
    int colon = name.indexOf(':');
    System.out.println(name.substring(0, colon) + " " + (Integer.parseInt(name.substring(colon + 1)) > 0));
    System.out.println(stream.getExtraInfo("socket-of-a-kind"));
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
    SERVED.set();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    SERVED.await();
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
