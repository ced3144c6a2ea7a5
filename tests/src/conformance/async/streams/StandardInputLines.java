// clock
// stdin: first line\n
// stdin: second\n\nlast
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lines of the standard input, while another task runs. */
public class StandardInputLines {
  static int ticks;

  @Async
  static void ticker() {
    while (true) {
      ticks++;
      EventLoop.sleepMs(1);
    }
  }

  @Async
  static void program() throws IOException {
    Task<Void> ticker = EventLoop.createTask(() -> ticker());
    Stream in = EventLoop.standardInput();
    byte[] line;
    while ((line = in.readLine()).length > 0) {
      System.out.println(line.length + " " + new String(line, StandardCharsets.UTF_8).strip());
    }
    System.out.println(ticks > 0);
    System.out.println(in.read(5).length + " " + in.readLine().length);
    ticker.cancel();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
