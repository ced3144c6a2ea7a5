// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A client in the backlog waits until the server's task takes it. */
public class ConnectAtOnce {
  static int port;

  @Async
  static void serve(Stream stream) throws IOException {
    System.out.println("served " + new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port, 3);
    Stream a = EventLoop.openConnection("127.0.0.1", port);
    a.write("a\n");
    a.drain();
    Stream b = EventLoop.openConnection("127.0.0.1", port);
    b.write("b\n");
    b.drain();
    System.out.println(a.read().length + b.read().length);
    a.close();
    a.waitClosed();
    b.close();
    b.waitClosed();
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
