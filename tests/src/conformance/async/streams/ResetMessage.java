// clock
// peer: accept; line; reset
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.net.SocketException;

/** A connection that is broken off says so once; then there is the end. */
public class ResetMessage {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write("hello\n");
    stream.drain();
    try {
      System.out.println("end " + stream.read(10).length);
    } catch (IOException e) {
      System.out.println(e + " " + (e instanceof SocketException));
    }
    System.out.println(stream.read(10).length);
    try {
      stream.write("x");
      System.out.println("no");
    } catch (IOException e) {
      System.out.println(e);
    }
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
