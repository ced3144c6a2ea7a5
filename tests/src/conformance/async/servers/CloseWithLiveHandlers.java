// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Closing a server lets its handlers finish, and refuses new clients. */
public class CloseWithLiveHandlers {
  static int port;

  @Async
  static void serve(Stream stream) throws IOException {
    stream.write("wait\n");
    stream.drain();
    EventLoop.sleepMs(60);
    stream.write("served\n");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    Stream client = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(new String(client.readLine(), StandardCharsets.UTF_8).strip());
    server.close();
    server.waitClosed();
    System.out.println("closed");
    System.out.println(new String(client.readLine(), StandardCharsets.UTF_8).strip());
    client.close();
    client.waitClosed();
    try {
      Stream late = EventLoop.openConnection("127.0.0.1", port);
      late.write("x");
      late.drain();
      System.out.println("not refused");
    } catch (IOException e) {
      System.out.println("refused");
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
