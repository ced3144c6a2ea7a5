// clock
// peer: accept; send a long line\nshort\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A line of a limited length is cut where the limit is. */
public class ReadLimitedLines {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    for (int i = 0; i < 5; i++) {
      System.out.println("[" + new String(stream.readLine(6), StandardCharsets.UTF_8).replace("\n", "|") + "]");
    }
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
