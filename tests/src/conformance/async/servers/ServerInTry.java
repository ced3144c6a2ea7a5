// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A server in try-with-resources takes no more clients behind it. */
public class ServerInTry {
  static int port;

  @Async
  static void serve(Stream stream) throws IOException {
    stream.write("hello");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    try (Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port)) {
      Stream stream = EventLoop.openConnection("127.0.0.1", port);
      System.out.println(stream.read().length);
      stream.close();
      stream.waitClosed();
    }
    EventLoop.sleepMs(10);
    try (Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port)) {
      System.out.println("again");
    }
    EventLoop.sleepMs(10);
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
