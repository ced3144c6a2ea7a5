import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Downloads a page twice: one download after the other, then both at the same time. */
public class PageFetcher {

  /** Downloads the start of a page. */
  @Async
  static String getPage(String host, int port) throws IOException {
    Stream stream = EventLoop.openConnection(host, port);
    stream.write("GET /index.html HTTP/1.1\r\nHost: example.org\r\n\r\n");
    stream.drain();
    byte[] page = stream.read(512); // the first half kilobyte is enough
    stream.close();
    stream.waitClosed();
    return new String(page, StandardCharsets.UTF_8);
  }

  @Async
  static void inSequence(String host, int port) throws IOException {
    System.out.println(getPage(host, port));
    System.out.println(getPage(host, port));
  }

  @Async
  static void concurrently(String host, int port) throws IOException {
    List<String> pages = EventLoop.gather(() -> getPage(host, port), () -> getPage(host, port));
    for (String page : pages) {
      System.out.println(page);
    }
  }

  @Async
  static void main(String host, int port) throws IOException {
    long start = System.currentTimeMillis();
    inSequence(host, port);
    long middle = System.currentTimeMillis();
    concurrently(host, port);
    long end = System.currentTimeMillis();
    System.out.println("in sequence: " + (middle - start) + " ms");
    System.out.println("concurrently: " + (end - middle) + " ms");
  }

  public static void main(String[] args) throws IOException {
    String host = args[0];
    int port = Integer.parseInt(args[1]);
    EventLoop.run(() -> main(host, port));
  }
}
