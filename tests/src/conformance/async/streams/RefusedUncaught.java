// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A refused connection that nobody catches ends the program. */
public class RefusedUncaught {
  static int port;

  @Async
  static void program() throws IOException {
    System.out.println("trying");
    Stream s = EventLoop.openConnection("127.0.0.1", port);
    System.out.println("never");
    s.close();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
