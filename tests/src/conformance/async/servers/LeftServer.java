// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A server that was left by one run goes on in the next. */
public class LeftServer {
  static int port;

  @Async
  static void serve(Stream stream) throws IOException {
    stream.write("here\n");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void ask() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
  }

  static Server server;

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> {
      server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    });
    EventLoop.run(() -> ask());
    EventLoop.run(() -> {
      server.close();
      server.waitClosed();
    });
    System.out.println("end");
  }
}
