// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What one client says all others hear; who leaves is taken off the list. */
public class ChatServer {
  static int port;
  static final List<Stream> CLIENTS = new ArrayList<>();

  @Async
  static void serve(Stream stream) throws IOException {
    CLIENTS.add(stream);
    try {
      byte[] line;
      while ((line = stream.readLine()).length > 0) {
        for (Stream other : new ArrayList<>(CLIENTS)) {
          if (other != stream) {
            other.write(line);
            other.drain();
          }
        }
      }
    } finally {
      CLIENTS.remove(stream);
      stream.close();
    }
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    Stream[] all = new Stream[3];
    for (int i = 0; i < 3; i++) {
      all[i] = EventLoop.openConnection("127.0.0.1", port);
      EventLoop.sleepMs(10);
    }
    System.out.println(CLIENTS.size());
    all[0].write("hello from 0\n");
    all[0].drain();
    System.out.println(new String(all[1].readLine(), StandardCharsets.UTF_8).strip());
    System.out.println(new String(all[2].readLine(), StandardCharsets.UTF_8).strip());
    all[1].close();
    all[1].waitClosed();
    EventLoop.sleepMs(20);
    System.out.println(CLIENTS.size());
    all[2].write("only you\n");
    all[2].drain();
    System.out.println(new String(all[0].readLine(), StandardCharsets.UTF_8).strip());
    all[0].close();
    all[2].close();
    all[0].waitClosed();
    all[2].waitClosed();
    EventLoop.sleepMs(20);
    System.out.println(CLIENTS.size());
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
