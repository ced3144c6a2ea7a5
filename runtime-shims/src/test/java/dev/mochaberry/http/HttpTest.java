package dev.mochaberry.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each end against the JDK's other one. */
class HttpTest {

  /** Runs the server while the JDK's client asks it. */
  private static java.net.http.HttpResponse<String> ask(
      HttpServer server, int port, HttpRequest request) throws Exception {
    var client = java.net.http.HttpClient.newHttpClient();
    CompletableFuture<java.net.http.HttpResponse<String>> answer =
        EventLoop.run(
            () -> {
              server.start("127.0.0.1", port);
              var asked = client.sendAsync(request, BodyHandlers.ofString());
              while (!asked.isDone()) {
                EventLoop.sleepMs(5);
              }
              server.close();
              server.waitClosed();
              return asked;
            });
    return answer.get();
  }

  private static HttpRequest.Builder request(int port, String target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + target));
  }

  @Test
  void filesAreServedAndOthersAreNot(@TempDir Path folder) throws Exception {
    byte[] large = "0123456789\n".repeat(500).getBytes(StandardCharsets.US_ASCII);
    Files.write(Files.createDirectory(folder.resolve("sub")).resolve("large.txt"), large);
    HttpServer server = new HttpServer();
    server.files("/static", folder.toString());
    var found = ask(server, 18_241, request(18_241, "/static/sub/large.txt").build());
    assertThat(found.body()).isEqualTo(new String(large, StandardCharsets.US_ASCII));
    assertThat(found.headers().firstValue("content-type")).hasValue("text/plain; charset=utf-8");
    for (String other : new String[] {"/static/sub", "/static/../secret", "/static/%2e%2e/x"}) {
      var answer = ask(server, 18_242, request(18_242, other).build());
      assertThat(answer.statusCode()).as(other).isEqualTo(404);
    }
  }

  @Test
  void bodiesAreTaken() throws Exception {
    HttpServer server = new HttpServer();
    server.post("/echo", request -> Response.text(request.header("x-name") + request.text()));
    HttpRequest.Builder post =
        request(18_243, "/echo").header("X-Name", "n").POST(BodyPublishers.ofString("grüße"));
    assertThat(ask(server, 18_243, post.build()).body()).isEqualTo("ngrüße");
  }

  @Test
  void aClientThatStopsInItsRequestIsToldAndCutOff() throws IOException {
    HttpServer server = new HttpServer(new Limits(1000, 1000, 200));
    byte[] rest =
        EventLoop.run(
            () -> {
              server.start("127.0.0.1", 18_244);
              Stream stream = EventLoop.openConnection("127.0.0.1", 18_244);
              stream.write("GET / HT");
              stream.drain();
              byte[] read = stream.read();
              stream.close();
              server.close();
              server.waitClosed();
              return read;
            });
    assertThat(new String(rest, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 408 ");
  }

  private static void answer(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/from")) {
      exchange.getResponseHeaders().set("Location", "/to?x=1");
      exchange.sendResponseHeaders(302, -1);
    } else {
      String text = exchange.getRequestMethod() + " " + exchange.getRequestURI();
      exchange.sendResponseHeaders(200, 0); // in chunks
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    }
    exchange.close();
  }

  @Test
  void theClientFollowsAndCollects() throws Exception {
    var server =
        com.sun.net.httpserver.HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 18_245), 0);
    server.createContext("/", HttpTest::answer);
    server.start();
    try {
      Response response =
          EventLoop.run(() -> HttpClient.post("http://127.0.0.1:18245/from", "body").send());
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.text()).isEqualTo("GET /to?x=1");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void theClientDoesNotWaitForEver() {
    assertThatThrownBy(
            () ->
                EventLoop.run(
                    () -> {
                      EventLoop.startServer(s -> EventLoop.sleep(10), "127.0.0.1", 18_246);
                      return HttpClient.get("http://127.0.0.1:18246/").timeoutMs(100).send();
                    }))
        .isInstanceOf(TimeoutException.class);
  }
}
