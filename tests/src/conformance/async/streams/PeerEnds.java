// clock
// peer: accept; line; send bye; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** After the other end has closed reads find the end, again and again. */
public class PeerEnds {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write("hello\n");
    stream.drain();
    System.out.println(new String(stream.read(), StandardCharsets.UTF_8));
    for (int i = 0; i < 2; i++) {
      System.out.println(stream.read(10).length + " " + stream.readLine().length + " " + stream.read().length);
    }
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
