// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Two servers in one loop; one is a client of the other. */
public class TwoServers {
  static int port;

  @Async
  static void front(Stream stream, int back) throws IOException {
    byte[] line = stream.readLine();
    Stream other = EventLoop.openConnection("127.0.0.1", back);
    other.write(line);
    other.drain();
    byte[] answer = other.readLine();
    other.close();
    other.waitClosed();
    stream.write(answer);
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void back(Stream stream) throws IOException {
    String line = new String(stream.readLine(), StandardCharsets.UTF_8).strip();
    stream.write(new StringBuilder(line).reverse() + "\n");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    int other = port > 40000 ? port - 3000 : port + 3000;
    Server a = EventLoop.startServer(s -> front(s, other), "127.0.0.1", port);
    Server b = EventLoop.startServer(s -> back(s), "127.0.0.1", other);
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write("stressed\n");
    stream.drain();
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
    a.close();
    b.close();
    a.waitClosed();
    b.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
