// clock
// peer: accept; send abc; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** Reading and writing nothing. */
public class ReadAndWriteNothing {
  static int port;
  @Async static void program() throws IOException {
    Stream s = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(s.read(0).length + " " + s.readExactly(0).length + " " + s.readInto(new byte[0]));
    s.write(""); s.write(new byte[0]); s.drain();
    System.out.println(s.read(3).length);
    s.close(); s.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
