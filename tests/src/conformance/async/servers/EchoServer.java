// clock
// peer: connect; send ping\n; line; send {} pong\n; line; send {}!\n; shut; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A server that echoes lines until its client ends. */
public class EchoServer {
  static int port;
  static final Event ENDED = new Event();

  @Async
  static void echo(Stream stream) throws IOException {
    byte[] line;
    while ((line = stream.readLine()).length > 0) {
      System.out.println(new String(line, StandardCharsets.UTF_8).strip());
      stream.write(line);
      stream.drain();
    }
    stream.close();
    stream.waitClosed();
    ENDED.set();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> echo(s), "127.0.0.1", port);
    ENDED.await();
    server.close();
    server.waitClosed();
    System.out.println("ended");
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
