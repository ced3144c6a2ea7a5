import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.http.HttpClient;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** The client of {@code dev.mochaberry.http}, answered over a bare stream. */
public class HttpAsking {
  @Async
  static void serve(Stream stream) throws IOException {
    stream.read(512);
    stream.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void run() throws IOException, TimeoutException {
    Server server = EventLoop.startServer(stream -> serve(stream), "127.0.0.1", 18133);
    System.out.println(HttpClient.get("http://127.0.0.1:18133/").send().text());
    System.out.println(HttpClient.post("http://127.0.0.1:18133/", "a=1").send().status());
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> run());
  }
}
