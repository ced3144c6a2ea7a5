// clock
// peer: accept; receive 6; send \0\1\177; send {}; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.util.Arrays;

/** Bytes of every value go through unchanged; they are signed to the program. */
public class BinaryBytes {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write(new byte[] {0, 1, 10, 13, 127, 26});
    stream.drain();
    byte[] back = stream.readExactly(9);
    System.out.println(Arrays.toString(back));
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
