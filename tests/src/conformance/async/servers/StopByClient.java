// clock
// peer: connect; send stop\n; line; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A handler that sets an event ends the server's main task. */
public class StopByClient {
  static int port;

  @Async
  static void serve(Stream stream, Event stop) throws IOException {
    String line = new String(stream.readLine(), StandardCharsets.UTF_8).strip();
    if (line.equals("stop")) {
      stream.write("stopping\n");
      stream.drain();
      stop.set();
    }
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    Event stop = new Event();
    try (Server server = EventLoop.startServer(s -> serve(s, stop), "127.0.0.1", port)) {
      stop.await();
      System.out.println("stopped");
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
