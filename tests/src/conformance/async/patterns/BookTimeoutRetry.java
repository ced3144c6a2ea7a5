// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

/** A slow server, a client that gives up, waits and tries again with more patience. */
public class BookTimeoutRetry {
  static int port;
  static int requests;

  @Async
  static void serve(Stream s) throws IOException {
    s.readLine();
    requests++;
    EventLoop.sleepMs(100);
    try {
      s.write("finally\n");
      s.drain();
    } catch (IOException e) {
      // the client has gone
    }
    s.close();
  }

  @Async
  static String ask() throws IOException {
    Stream s = EventLoop.openConnection("127.0.0.1", port);
    try {
      s.write("please\n");
      s.drain();
      return new String(s.readLine(), StandardCharsets.UTF_8).trim();
    } finally {
      s.close();
      s.waitClosed();
    }
  }

  @Async
  static String patiently() throws IOException {
    int patience = 20;
    for (int attempt = 1; attempt <= 4; attempt++) {
      try {
        return EventLoop.waitForMs(() -> ask(), patience);
      } catch (TimeoutException e) {
        System.out.println("attempt " + attempt + " gave up after " + patience);
        patience *= 4;
      }
      EventLoop.sleep(0.01);
    }
    throw new IOException("nobody answers");
  }

  @Async
  static void program() throws IOException {
    try (Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port)) {
      System.out.println(patiently());
      System.out.println(requests);
      EventLoop.sleepMs(150);
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
