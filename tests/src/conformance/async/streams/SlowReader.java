// clock
// peer: accept; receive 1000; pause 200; all; send {}\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** Others run while one waits for a slow reader. */
public class SlowReader {
  static int port;
  static int ticks;

  @Async
  static void ticker() {
    while (true) {
      ticks++;
      EventLoop.sleepMs(5);
    }
  }

  @Async
  static void program() throws IOException {
    Task<Void> ticker = EventLoop.createTask(() -> ticker());
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    byte[] block = new byte[50_000];
    for (int i = 0; i < 20; i++) {
      stream.write(block);
      stream.drain();
    }
    System.out.println(ticks > 3);
    ticker.cancel();
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
