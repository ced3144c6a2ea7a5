import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.http.HttpClient;
import dev.mochaberry.http.HttpException;
import dev.mochaberry.http.Response;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What the client gets from a real server. */
public class Downloads {
  private static String base;

  private static void show(String what, Response response) {
    System.out.println(what + ": " + response.status() + " " + response.text().trim());
  }

  @Async
  private static Response get(String path) throws IOException, TimeoutException {
    return HttpClient.get(base + path).send();
  }

  @Async
  static void run() throws IOException, TimeoutException {
    Response page = get("/page.html");
    show("page", page);
    System.out.println(page.header("content-type") + " " + page.header("CONTENT-LENGTH"));
    show("head", HttpClient.request("HEAD", base + "/page.html").send());
    show("moved", get("/moved"));
    show("moved twice", get("/moved/again"));
    show("not followed", HttpClient.get(base + "/moved").redirects(0).send());
    Response pieces = get("/pieces.html");
    show("pieces", pieces);
    System.out.println(pieces.header("transfer-encoding"));
    Response part = HttpClient.get(base + "/digits.txt").header("Range", "bytes=10-19").send();
    show("range", part);
    System.out.println(part.header("content-range"));
    show("no such range", HttpClient.get(base + "/page.html").header("Range", "bytes=900-").send());
    System.out.println("plain: " + get("/digits.txt").header("content-encoding"));
    try {
      show("compressed", get("/compressed"));
    } catch (HttpException e) {
      System.out.println("refused: " + e.getMessage());
    }
    int[] sizes = {0, 0};
    Response large =
        HttpClient.get(base + "/large.txt")
            .send(
                piece -> {
                  sizes[0] += piece.length;
                  sizes[1] = Math.max(sizes[1], piece.length);
                });
    System.out.println("large: " + large.status() + " " + sizes[0] + " " + (sizes[1] <= 1024));
    try {
      get("/large.txt");
    } catch (HttpException e) {
      System.out.println("too long: " + e.status());
    }
    System.out.println("nowhere: " + get("/nowhere").status());
    System.out.println("post: " + HttpClient.post(base + "/page.html", "x=1").send().status());
    System.out.println("same again: " + HttpClient.get(base + "/page.html").header("If-None-Match", page.header("ETag")).send().status());
  }

  public static void main(String[] args) throws Exception {
    base = args[0];
    EventLoop.run(() -> run());
  }
}
