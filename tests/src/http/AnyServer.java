import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.http.BodyWriter;
import dev.mochaberry.http.HttpException;
import dev.mochaberry.http.HttpServer;
import dev.mochaberry.http.Limits;
import dev.mochaberry.http.Response;
import java.io.IOException;

/** A server with a route for whatever a client may want. */
public class AnyServer {

  @Async
  static void count(BodyWriter out) throws IOException {
    for (int i = 1; i <= 3; i++) {
      out.write("part " + i + "\n");
      EventLoop.sleepMs(5);
    }
  }

  @Async
  static void run(int port, String folder) throws IOException {
    HttpServer server = new HttpServer(new Limits(1024, 4096, 1000));
    server.get("/", request -> Response.text("hello"));
    server.get("/name/:name", request -> Response.text(request.param("name") + " " + request.query("q")));
    server.get("/count", request -> Response.stream("text/plain", out -> count(out)));
    server.get("/header", request -> Response.text("agent " + request.header("user-agent")));
    server.get("/slow", request -> slow());
    server.get("/empty", request -> Response.status(204, ""));
    server.get("/fails", request -> fails());
    server.post("/form", request -> Response.text(request.form("a") + "|" + request.form("b")));
    server.post("/size", request -> Response.text(String.valueOf(request.body().length)));
    server.route("PUT", "/size", request -> Response.text("put " + request.body().length));
    server.files("/files", folder);
    server.start("127.0.0.1", port);
    server.waitClosed();
  }

  @Async
  static Response slow() {
    EventLoop.sleepMs(1500); // longer than clients may take
    return Response.text("at last");
  }

  static Response fails() throws IOException {
    throw new HttpException(418, "a teapot");
  }

  public static void main(String[] args) throws IOException {
    String folder = args[0];
    int port = Integer.parseInt(args[1]);
    EventLoop.run(() -> run(port, folder));
  }
}
