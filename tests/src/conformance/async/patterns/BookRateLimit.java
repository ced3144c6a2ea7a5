// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncSupplier;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Semaphore;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A proxy that lets three at a time through, and counts what waits. */
public class BookRateLimit {
  static int port;
  static final Semaphore SLOTS = new Semaphore(3);
  static int active;
  static int peak;

  @Async
  static void handle(Stream s) throws IOException {
    String name = new String(s.readLine(), StandardCharsets.UTF_8).trim();
    SLOTS.acquire();
    try (SLOTS) {
      peak = Math.max(peak, ++active);
      EventLoop.sleepMs(20);
      active--;
    }
    s.write("served " + name + "\n");
    s.drain();
    s.close();
    s.waitClosed();
  }

  @Async
  static String ask(String name) throws IOException {
    Stream s = EventLoop.openConnection("127.0.0.1", port);
    s.write(name + "\n");
    s.drain();
    String answer = new String(s.readLine(), StandardCharsets.UTF_8).trim();
    s.close();
    s.waitClosed();
    return answer;
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> handle(s), "127.0.0.1", port, 12);
    List<AsyncSupplier<String, IOException>> asks = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      String name = "n" + i;
      asks.add(() -> ask(name));
    }
    List<String> answers = EventLoop.gather(asks);
    System.out.println(answers.get(0) + ", " + answers.get(8) + ", peak " + peak);
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
