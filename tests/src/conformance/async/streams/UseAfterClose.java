// clock
// peer: accept; send hello; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A closed stream can be neither read nor written. */
public class UseAfterClose {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(stream.read(5).length + " " + stream.isClosing());
    stream.close();
    System.out.println(stream.isClosing());
    stream.waitClosed();
    try {
      stream.write("x");
      stream.drain();
      System.out.println("written");
    } catch (IOException e) {
      System.out.println("cannot write");
    }
    try {
      System.out.println("read " + stream.read(5).length);
    } catch (IOException e) {
      System.out.println("cannot read");
    }
    stream.close();
    stream.waitClosed();
    System.out.println("closed again");
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
