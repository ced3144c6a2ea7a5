// clock
// peer: accept; send 12345; pause 150; send 678; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.util.Arrays;

/** Reading into an array fills its start, and says how much. */
public class ReadInto {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    byte[] buffer = new byte[4];
    EventLoop.sleepMs(50);
    int n;
    while ((n = stream.readInto(buffer)) > 0) {
      System.out.println(n + " " + Arrays.toString(buffer));
    }
    System.out.println("end");
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
