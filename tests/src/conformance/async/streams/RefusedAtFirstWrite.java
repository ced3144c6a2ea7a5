// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A connection that is written to at once: the refusal comes at the same place. */
public class RefusedAtFirstWrite {
  static int port;

  @Async
  static void ask() throws IOException {
    Stream s = EventLoop.openConnection("127.0.0.1", port);
    s.write("GET /\r\n");
    s.drain();
    System.out.println("never");
    s.close();
    s.waitClosed();
  }

  @Async
  static void program() {
    try {
      ask();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
