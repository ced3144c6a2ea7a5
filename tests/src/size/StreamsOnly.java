import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A server and a client on bare streams: what comes before HTTP. */
public class StreamsOnly {
  @Async
  static void serve(Stream stream) throws IOException {
    stream.read(512);
    stream.write("HTTP/1.0 200 OK\r\n\r\nhello");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void run() throws IOException {
    Server server = EventLoop.startServer(stream -> serve(stream), "127.0.0.1", 18131);
    Stream stream = EventLoop.openConnection("127.0.0.1", 18131);
    stream.write("GET / HTTP/1.0\r\n\r\n");
    stream.drain();
    System.out.println(new String(stream.read(), StandardCharsets.UTF_8));
    stream.close();
    stream.waitClosed();
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws IOException {
    EventLoop.run(() -> run());
  }
}
