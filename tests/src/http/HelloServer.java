import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.http.HttpServer;
import dev.mochaberry.http.Response;
import java.io.IOException;

/** Answers with a short text, at an address with a parameter, and to a form. */
public class HelloServer {
  @Async
  static void run(int port) throws IOException {
    HttpServer server = new HttpServer();
    server.get("/", request -> Response.text("Hello, world!"));
    server.get("/hello/:name", request -> Response.text("Hello, " + request.param("name") + "!"));
    server.post("/echo", request -> Response.text(request.text()));
    server.start("127.0.0.1", port);
    System.out.println("ready");
    server.waitClosed();
  }

  public static void main(String[] args) throws IOException {
    int port = Integer.parseInt(args[0]);
    EventLoop.run(() -> run(port));
  }
}
