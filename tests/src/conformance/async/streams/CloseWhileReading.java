// clock
// peer: accept; line; send x\n; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** A task that reads a stream which another closes is told so. */
public class CloseWhileReading {
  static int port;
  @Async static void program() throws IOException {
    Stream s = EventLoop.openConnection("127.0.0.1", port);
    Task<String> r = EventLoop.createTask(() -> { try { return "read " + s.read(10).length; } catch (IOException e) { return "failed " + e.getMessage(); } });
    EventLoop.sleepMs(20);
    s.close();
    System.out.println(r.await());
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
