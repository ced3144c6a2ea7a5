// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import dev.mochaberry.http.*;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** A server and a client of HTTP: routes, forms, pieces, redirections, faults, limits, keep-alive. */
public class HttpBothEnds {
  static String show(Response r) { return r.status() + " " + r.header("content-type") + " " + r.text(); }
  @Async static void program() throws IOException, TimeoutException {
    HttpServer server = new HttpServer(new Limits(600, 2000, 3000));
    server.get("/hello/:name", request -> Response.text("hello " + request.param("name") + " " + request.query("x")));
    server.post("/form", request -> Response.json("[" + request.form("a") + "," + request.form("b c") + "]"));
    server.get("/count", request -> Response.stream("text/plain", out -> { for (int i = 0; i < 3; i++) { out.write("n" + i + "\n"); EventLoop.sleepMs(1); } }));
    server.get("/move", request -> Response.seeOther("/hello/moved?x=2"));
    server.get("/fail", request -> { throw new IllegalStateException("oh"); });
    server.get("/teapot", request -> { throw new HttpException(418, "short and stout"); });
    server.start("127.0.0.1", 18110);
    String base = "http://127.0.0.1:18110";
    System.out.println(show(HttpClient.get(base + "/hello/world?x=1%202").send()));
    System.out.println(show(HttpClient.get(base + "/hello/w%C3%B6rld").send()));
    System.out.println(show(HttpClient.post(base + "/form", "a=1+2&b+c=%26&d").send()));
    System.out.println(show(HttpClient.get(base + "/count").send()));
    System.out.println(show(HttpClient.get(base + "/move").send()));
    System.out.println(show(HttpClient.get(base + "/move").redirects(0).send()));
    System.out.println(show(HttpClient.get(base + "/nowhere").send()));
    System.out.println(show(HttpClient.request("DELETE", base + "/count").send()));
    System.out.println(show(HttpClient.get(base + "/teapot").send()));
    System.out.println(show(HttpClient.request("HEAD", base + "/hello/x").send()));
    System.out.println(show(HttpClient.post(base + "/form", "a".repeat(2500)).send()));
    System.out.println(show(HttpClient.get(base + "/hello/" + "a".repeat(700)).send()));
    int[] total = {0};
    Response streamed = HttpClient.get(base + "/count").send(piece -> { total[0] += piece.length; });
    System.out.println(streamed.status() + " " + streamed.body().length + " " + total[0]);
    try { HttpClient.get("http://127.0.0.1:18111/").send(); } catch (IOException e) { System.out.println("refused"); }
    Stream s = EventLoop.openConnection("127.0.0.1", 18110);
    for (int i = 0; i < 2; i++) { s.write("GET /hello/k" + i + " HTTP/1.1\r\nHost: x\r\n\r\n"); s.drain(); String l; do { l = new String(s.readLine()); System.out.print(l); } while (l.length() > 2); System.out.println(new String(s.readExactly(13))); }
    s.write("nonsense\r\n"); s.drain(); System.out.print(new String(s.read()));
    s.close(); s.waitClosed();
    server.close();
    server.waitClosed();
  }
  public static void main(String[] args) throws Exception { EventLoop.run(() -> program()); }
}
