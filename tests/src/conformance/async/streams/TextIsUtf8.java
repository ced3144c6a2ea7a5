// clock
// peer: accept; line; send {}\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A text is written as UTF-8. */
public class TextIsUtf8 {
  static int port;

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> echo(s), "127.0.0.1", port + 0);
  }

  @Async
  static void echo(Stream s) throws IOException {
    s.close();
  }

  @Async
  static void client() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write("plain\n");
    stream.drain();
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    System.out.println("gr\u00fc\u00df".getBytes(StandardCharsets.UTF_8).length);
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> client());
  }
}
