// clock
// peer: accept; send this is plain text\n; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.TlsContext;
import java.io.IOException;

/** A server that does not encrypt. */
public class TlsNotSpoken {
  static int port;

  @Async
  static void program() throws IOException {
    try {
      Stream stream = EventLoop.openConnection("127.0.0.1", port, TlsContext.unchecked(), "x");
      stream.write("hello\n");
      stream.drain();
      System.out.println(stream.readLine().length);
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
