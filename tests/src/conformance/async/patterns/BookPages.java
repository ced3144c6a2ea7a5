// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages one after the other, then all at once, with their times. */
public class BookPages {
  static int port;

  @Async
  static void serve(Stream client) throws IOException {
    String request = new String(client.readLine(), StandardCharsets.US_ASCII).trim();
    while (client.readLine().length > 2) {
      // headers
    }
    String path = request.split(" ")[1];
    EventLoop.sleepMs(100);
    client.write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n");
    client.write("<html>" + path + "</html>\n");
    client.drain();
    client.close();
    client.waitClosed();
  }

  @Async
  static String getPage(String path) throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n");
    stream.drain();
    StringBuilder page = new StringBuilder();
    byte[] chunk;
    while ((chunk = stream.read(64)).length > 0) {
      page.append(new String(chunk, StandardCharsets.US_ASCII));
    }
    stream.close();
    stream.waitClosed();
    int body = page.indexOf("\r\n\r\n");
    return page.substring(body + 4).trim();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(c -> serve(c), "127.0.0.1", port);
    String[] paths = {"/index.html", "/about.html", "/news.html"};
    int start = EventLoop.ticksMs();
    for (String p : paths) {
      System.out.println(getPage(p));
    }
    int sequential = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    start = EventLoop.ticksMs();
    List<String> pages = EventLoop.gather(() -> getPage(paths[0]), () -> getPage(paths[1]), () -> getPage(paths[2]));
    int concurrent = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    pages.forEach(System.out::println);
    System.out.println(sequential > 2 * concurrent ? "faster together" : sequential + " " + concurrent);
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
