// clock
// peer: accept; line; send late\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

/** A read with a limit on its time, then one with patience. */
public class TimeoutOnRead {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    try {
      System.out.println(EventLoop.waitForMs(() -> stream.read(10), 20).length);
    } catch (TimeoutException e) {
      System.out.println("nothing yet");
      stream.write("go\n");
      stream.drain();
    }
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
