// clock
// peer: accept; line; send {} back\n; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A stream in try-with-resources is closed whatever happens. */
public class StreamInTry {
  static int port;

  @Async
  static void ask(boolean fails) throws IOException {
    try (Stream stream = EventLoop.openConnection("127.0.0.1", port)) {
      stream.write("question\n");
      stream.drain();
      System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
      if (fails) {
        throw new IllegalStateException("in the middle");
      }
    }
  }

  @Async
  static void program() throws IOException {
    try {
      ask(true);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
