// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** What was written and not drained is sent before a stream ends. */
public class AsyncStreamClosing {
  @Async
  static void serve(Stream stream) throws IOException {
    byte[] buffer = new byte[50000];
    int total = 0;
    int count;
    while ((count = stream.readInto(buffer)) > 0) {
      total += count;
    }
    System.out.println("received " + total);
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    try (Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", 18102)) {
      try (Stream stream = EventLoop.openConnection("127.0.0.1", 18102)) {
        stream.write(new byte[250000]);
      }
      EventLoop.sleepMs(300);
      Stream stream = EventLoop.openConnection("127.0.0.1", 18102);
      System.out.println(stream.isClosing());
      stream.write(new byte[100000]);
      stream.write(new byte[200000]);
      stream.close();
      System.out.println(stream.isClosing());
      stream.waitClosed();
      EventLoop.sleepMs(300);
      server.close();
      server.waitClosed();
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
