// clock
// peer: accept; all; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** What is written without a drain is sent when the stream is closed. */
public class WriteWithoutDrain {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    for (int i = 0; i < 20; i++) {
      stream.write(new byte[50_000]);
    }
    System.out.println("written");
    stream.close();
    stream.waitClosed();
    System.out.println("closed");
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
