// clock
// peer: connect; send hal; pause 30; reset
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A client that breaks off in the middle of a line harms nobody. */
public class ClientVanishes {
  static int port;
  static final Event ENDED = new Event();

  @Async
  static void serve(Stream stream) throws IOException {
    try {
      byte[] line = stream.readLine();
      System.out.println("got " + line.length);
    } catch (IOException e) {
      System.out.println("broken off");
    } finally {
      stream.close();
      ENDED.set();
    }
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    ENDED.await();
    server.close();
    server.waitClosed();
    System.out.println("unharmed");
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
