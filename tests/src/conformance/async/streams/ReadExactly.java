// clock
// peer: accept; send ab; pause 20; send cdefg; pause 20; send h; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Exactly so many bytes, in however many pieces they come; too few are an EOFException. */
public class ReadExactly {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(new String(stream.readExactly(4), StandardCharsets.UTF_8));
    System.out.println(stream.readExactly(0).length);
    System.out.println(new String(stream.readExactly(2), StandardCharsets.UTF_8));
    try {
      System.out.println(stream.readExactly(3).length);
    } catch (EOFException e) {
      System.out.println("too few " + e.getMessage());
    }
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
