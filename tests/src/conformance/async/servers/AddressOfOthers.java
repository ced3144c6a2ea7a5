// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import java.io.IOException;

/** An address that this machine does not have cannot be listened at. */
public class AddressOfOthers {
  static int port;

  @Async
  static void program() {
    try {
      Server server = EventLoop.startServer(s -> s.close(), "192.0.2.1", port);
      System.out.println("no");
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
