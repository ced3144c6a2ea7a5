// clock
// peer: certificate
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.TlsContext;
import dev.mochaberry.http.HttpClient;
import dev.mochaberry.http.HttpServer;
import dev.mochaberry.http.Response;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Encrypted HTTP: a redirection stays encrypted, and nobody is trusted unasked. */
public class HttpsBothEnds {
  @Async
  static void run(int port, String folder) throws IOException, TimeoutException {
    HttpServer server = new HttpServer();
    server.get("/", request -> Response.text("hello in private"));
    server.get("/moved", request -> Response.seeOther("/"));
    server.get("/long", request -> Response.stream("text/plain", out -> { for (int i = 0; i < 20; i++) { out.write("0123456789".repeat(20)); } }));
    server.start("127.0.0.1", port, TlsContext.server(file(folder, "cert.der"), file(folder, "key.der")));
    String base = "https://localhost:" + port;
    TlsContext trust = TlsContext.trusting(file(folder, "cert.der"));
    System.out.println(HttpClient.get(base + "/").tls(trust).send().text());
    System.out.println(HttpClient.get(base + "/moved").tls(trust).send().text());
    System.out.println(HttpClient.get(base + "/long").tls(trust).send().text().length());
    try {
      HttpClient.get(base + "/").send();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    server.close();
    server.waitClosed();
  }

  static byte[] file(String folder, String name) throws IOException {
    try (FileInputStream in = new FileInputStream(folder + "/" + name)) {
      return in.readAllBytes();
    }
  }

  public static void main(String[] args) throws Exception {
    int port = Integer.parseInt(args[0]);
    EventLoop.run(() -> run(port, args[1]));
  }
}
