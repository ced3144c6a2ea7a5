// clock
// peer: accept; line; send {}\n; line; send {}\n; line; send {}\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** One task reads a stream while another writes to it. */
public class ReaderAndWriter {
  static int port;

  @Async
  static void reader(Stream stream) throws IOException {
    byte[] line;
    while ((line = stream.readLine()).length > 0) {
      System.out.println("heard " + new String(line, StandardCharsets.UTF_8).strip());
    }
  }

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    Task<Void> reader = EventLoop.createTask(() -> reader(stream));
    for (String s : new String[] {"one", "two", "three"}) {
      stream.write(s + "\n");
      stream.drain();
      EventLoop.sleepMs(10);
    }
    reader.await(IOException.class);
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
