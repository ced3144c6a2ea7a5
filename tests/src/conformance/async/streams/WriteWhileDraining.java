// clock
// peer: accept; pause 200; all; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** A write while another task drains the stream would be lost: refused. */
public class WriteWhileDraining {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    Task<Void> drainer = EventLoop.createTask(() -> {
      for (int i = 0; i < 10; i++) {
        stream.write(new byte[100_000]);
        stream.drain();
      }
    });
    EventLoop.sleepMs(30);
    try {
      stream.write("me too");
      System.out.println("no");
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    drainer.await(IOException.class);
    stream.write("now");
    stream.drain();
    System.out.println("now");
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
