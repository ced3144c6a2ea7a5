// clock
// peer: accept; pause 50; send hello; pause 50; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A second task that reads the same stream is refused. */
public class TwoReaders {
  static int port;

  @Async
  static String reader(Stream s) throws IOException {
    return new String(s.read(10), StandardCharsets.UTF_8);
  }

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    Task<String> first = EventLoop.createTask(() -> reader(stream));
    EventLoop.sleepMs(0);
    try {
      System.out.println(reader(stream));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(first.await(IOException.class));
    System.out.println(reader(stream).length());
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
