// clock
// peer: accept; pause 100; all; send {}\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** A drain that is cancelled keeps what it has not sent; the next one sends it. */
public class DrainCancelled {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write(new byte[400_000]);
    Task<Void> first = EventLoop.createTask(() -> stream.drain());
    EventLoop.sleepMs(10);
    first.cancel();
    EventLoop.sleepMs(0);
    System.out.println(first.done());
    stream.drain();
    stream.close();
    stream.waitClosed();
    System.out.println("all sent");
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
