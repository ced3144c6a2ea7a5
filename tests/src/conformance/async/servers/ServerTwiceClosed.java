// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;

/** A server may be closed and waited for twice. */
public class ServerTwiceClosed {
  static int port;
  @Async static void program() throws IOException {
    Server s = EventLoop.startServer(c -> c.close(), "127.0.0.1", port);
    s.close(); s.close(); s.waitClosed(); s.waitClosed();
    System.out.println("closed");
    Server t = EventLoop.startServer(c -> c.close(), "127.0.0.1", port);
    Task<Void> waiting = EventLoop.createTask(() -> t.waitClosed());
    EventLoop.sleepMs(5);
    System.out.println(waiting.done());
    t.close();
    waiting.await();
    System.out.println("again");
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
