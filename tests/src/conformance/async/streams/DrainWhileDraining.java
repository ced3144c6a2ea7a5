// clock
// peer: accept; pause 200; all; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** Two drains at once would hang: the second is refused. */
public class DrainWhileDraining {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write(new byte[400_000]);
    Task<Void> first = EventLoop.createTask(() -> stream.drain());
    EventLoop.sleepMs(10);
    try {
      stream.drain();
      System.out.println("no");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    first.await(IOException.class);
    stream.drain();
    System.out.println("drained");
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
