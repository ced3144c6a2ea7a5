// clock
// peer: accept; send first\nsec; pause 20; send ond\n\r\n\nlast; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lines with their ends, empty ones, and the rest at the end. */
public class ReadLines {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    byte[] line;
    while ((line = stream.readLine()).length > 0) {
      System.out.println(line.length + " " + new String(line, StandardCharsets.UTF_8).strip());
    }
    System.out.println(stream.readLine().length);
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
