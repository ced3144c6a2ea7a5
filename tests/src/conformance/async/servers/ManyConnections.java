// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncSupplier;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Thirty clients at once, each with its own conversation. */
public class ManyConnections {
  static int port;
  static int serving;
  static int most;

  @Async
  static void serve(Stream stream) throws IOException {
    serving++;
    most = Math.max(most, serving);
    int n = Integer.parseInt(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    EventLoop.sleepMs(30);
    stream.write(n * n + "\n");
    stream.drain();
    stream.close();
    stream.waitClosed();
    serving--;
  }

  @Async
  static int ask(int n) throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write(n + "\n");
    stream.drain();
    int square = Integer.parseInt(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
    return square;
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port, 40);
    List<AsyncSupplier<Integer, IOException>> clients = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int n = i;
      clients.add(() -> ask(n));
    }
    int sum = 0;
    for (int square : EventLoop.gather(clients)) {
      sum += square;
    }
    System.out.println(sum + " " + (most > 5) + " " + serving);
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
