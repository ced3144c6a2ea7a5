// clock
// peer: accept; pause 100; all; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** More than the connection takes at once: drain waits, and all arrives. */
public class LargeWrite {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    boolean[] drained = {false};
    Task<Void> writer = EventLoop.createTask(() -> {
      for (int i = 0; i < 10; i++) {
        stream.write(new byte[100_000]);
        stream.drain();
      }
      drained[0] = true;
    });
    EventLoop.sleepMs(30);
    System.out.println("drained at once: " + drained[0]);
    writer.await(IOException.class);
    System.out.println("drained: " + drained[0]);
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
