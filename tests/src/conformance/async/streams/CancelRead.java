// clock
// peer: accept; line; send answer\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A read that is cancelled loses nothing; the next one gets what comes. */
public class CancelRead {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    Task<byte[]> read = EventLoop.createTask(() -> stream.readLine());
    EventLoop.sleepMs(10);
    System.out.println(read.cancel());
    try {
      read.await();
    } catch (CancelledError e) {
      System.out.println("cancelled");
    }
    stream.write("question\n");
    stream.drain();
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
