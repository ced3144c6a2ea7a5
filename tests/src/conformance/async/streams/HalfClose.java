// clock
// peer: accept; send all I had; shut; all; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The other end may send no more, and still read. */
public class HalfClose {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(new String(stream.read(), StandardCharsets.UTF_8));
    for (int i = 0; i < 3; i++) {
      stream.write("still heard\n");
      stream.drain();
      EventLoop.sleepMs(5);
    }
    stream.close();
    stream.waitClosed();
    System.out.println("closed");
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
