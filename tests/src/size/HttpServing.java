import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.http.HttpServer;
import dev.mochaberry.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The server of {@code dev.mochaberry.http}, asked over a bare stream. */
public class HttpServing {
  @Async
  static void run() throws IOException {
    HttpServer server = new HttpServer();
    server.get("/hello/:name", request -> Response.text("hello " + request.param("name")));
    server.post("/form", request -> Response.text(request.form("a")));
    server.start("127.0.0.1", 18132);
    Stream stream = EventLoop.openConnection("127.0.0.1", 18132);
    stream.write("GET /hello/you HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
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
