// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A client that tries again until its server is there. */
public class RefusedThenAccepted {
  static int port;

  @Async
  static Stream connect() throws IOException {
    for (int i = 1; ; i++) {
      try {
        Stream stream = EventLoop.openConnection("127.0.0.1", port);
        System.out.println("connected");
        return stream;
      } catch (IOException e) {
        if (i == 10) {
          throw e;
        }
        if (i == 1) {
          System.out.println("not yet");
        }
        EventLoop.sleepMs(20);
      }
    }
  }

  @Async
  static void greet(Stream s) throws IOException {
    s.write("welcome\n");
    s.drain();
    s.close();
    s.waitClosed();
  }

  @Async
  static void program() throws IOException {
    Task<Stream> connecting = EventLoop.createTask(() -> connect());
    EventLoop.sleepMs(50);
    Server server = EventLoop.startServer(s -> greet(s), "127.0.0.1", port);
    Stream stream = connecting.await();
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
