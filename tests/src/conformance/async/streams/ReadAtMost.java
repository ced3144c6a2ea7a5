// clock
// peer: accept; send abcdefghij; pause 150; send klm; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A read gives what is there, at most as much as asked for, and nothing at the end. */
public class ReadAtMost {
  static int port;

  static String text(byte[] bytes) {
    return bytes.length + ":" + new String(bytes, StandardCharsets.UTF_8);
  }

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    EventLoop.sleepMs(50);
    System.out.println(text(stream.read(4)));
    System.out.println(text(stream.read(100)));
    System.out.println(text(stream.read(1)));
    System.out.println(text(stream.read(100)));
    System.out.println(text(stream.read(100)));
    System.out.println(text(stream.read(1)));
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
