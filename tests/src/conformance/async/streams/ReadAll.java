// clock
// peer: accept; send one; pause 20; send two; pause 20; send three; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A read without a limit waits for the end. */
public class ReadAll {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(new String(stream.read(), StandardCharsets.UTF_8));
    System.out.println(stream.read().length + " " + stream.read(-1).length);
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
