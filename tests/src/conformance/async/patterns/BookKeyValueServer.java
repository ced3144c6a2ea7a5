// clock
// peer: connect; send SET colour blue\nGET colour\nGET size\nDEL colour\nGET colour\nBAD\nQUIT\n; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A little key-value store that is spoken to in lines. */
public class BookKeyValueServer {
  static int port;
  static final Map<String, String> STORE = new HashMap<>();
  static final Event QUIT = new Event();

  static String answer(String line) {
    String[] words = line.split(" ", 3);
    return switch (words[0]) {
      case "SET" -> {
        STORE.put(words[1], words[2]);
        yield "OK";
      }
      case "GET" -> STORE.getOrDefault(words[1], "?");
      case "DEL" -> STORE.remove(words[1]) == null ? "NONE" : "GONE";
      case "QUIT" -> null;
      default -> "ERROR " + words[0];
    };
  }

  @Async
  static void serve(Stream client) throws IOException {
    try (client) {
      while (true) {
        byte[] line = client.readLine();
        if (line.length == 0) {
          break;
        }
        String answer = answer(new String(line, StandardCharsets.UTF_8).trim());
        if (answer == null) {
          break;
        }
        System.out.println(answer);
        client.write(answer + "\n");
        client.drain();
      }
    }
    QUIT.set();
  }

  @Async
  static void program() throws IOException {
    try (Server server = EventLoop.startServer(c -> serve(c), "127.0.0.1", port)) {
      QUIT.await();
    }
    System.out.println(STORE);
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
