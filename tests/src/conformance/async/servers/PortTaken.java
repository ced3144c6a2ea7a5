// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.net.BindException;

/** A port that is taken cannot be had; when it is free again it can. */
public class PortTaken {
  static int port;

  @Async
  static void serve(Stream stream) throws IOException {
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    try {
      EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
      System.out.println("no");
    } catch (BindException e) {
      System.out.println("taken: " + e.getMessage());
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    server.close();
    server.waitClosed();
    Server again = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    System.out.println("free");
    again.close();
    again.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
