// clock
// peer: accept; send half; pause 50; reset
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A connection that is broken off fails the read. */
public class ResetWhileReading {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(new String(stream.readExactly(4), StandardCharsets.UTF_8));
    try {
      System.out.println("end " + stream.read(10).length);
    } catch (EOFException e) {
      System.out.println("no");
    } catch (IOException e) {
      System.out.println("broken off");
    }
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
