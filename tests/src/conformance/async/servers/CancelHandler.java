// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A handler that is cancelled closes its connection. */
public class CancelHandler {
  static int port; static final List<Task<?>> HANDLERS = new ArrayList<>();
  @Async static void serve(Stream s) throws IOException {
    HANDLERS.add(EventLoop.currentTask());
    try { s.readLine(); System.out.println("no"); } catch (CancelledError e) { System.out.println("handler cancelled"); throw e; } finally { s.close(); }
  }
  @Async static void program() throws IOException {
    try (Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port)) {
      Stream s = EventLoop.openConnection("127.0.0.1", port);
      EventLoop.sleepMs(30);
      System.out.println(HANDLERS.size() + " " + HANDLERS.get(0).cancel());
      System.out.println(s.read().length);
      s.close(); s.waitClosed();
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
