package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.TlsContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

/**
 * One request to a server.
 *
 * <pre>{@code
 * Response page = HttpClient.get("http://example.org/").send();
 * HttpClient.post("http://192.168.4.1/led", "on=1").header("X-Key", key).timeoutMs(2000).send();
 * }</pre>
 *
 * <p>A body comes as it is: an answer with a {@code Content-Encoding} such as gzip is refused,
 * unless the request has an {@code Accept-Encoding}.
 */
public final class HttpClient {
  private String method;
  private Url url;
  private final Headers headers = new Headers();
  private byte[] body = {};
  private Limits limits = Limits.DEFAULT;
  private int redirects = 5;

  /** For addresses with {@code https://}; null as long as nobody said whom to trust. */
  private Connector secure;

  private HttpClient(String method, String url) {
    this.method = method;
    this.url = Url.of(url);
  }

  /**
   * A request.
   *
   * @param method the method, such as {@code "DELETE"}
   * @param url the address, with {@code http://} or {@code https://}
   * @return the request, to be sent
   * @throws IllegalArgumentException if the address is none
   */
  public static HttpClient request(String method, String url) {
    return new HttpClient(method, url);
  }

  /**
   * A request for what is at an address.
   *
   * @param url the address, with {@code http://} or {@code https://}
   * @return the request, to be sent
   */
  public static HttpClient get(String url) {
    return new HttpClient("GET", url);
  }

  /**
   * A request to take something.
   *
   * @param url the address, with {@code http://} or {@code https://}
   * @param text the body, sent as UTF-8
   * @return the request, to be sent
   */
  public static HttpClient post(String url, String text) {
    return new HttpClient("POST", url).body(text);
  }

  /**
   * A request to put something at an address.
   *
   * @param url the address, with {@code http://} or {@code https://}
   * @param text the body, sent as UTF-8
   * @return the request, to be sent
   */
  public static HttpClient put(String url, String text) {
    return new HttpClient("PUT", url).body(text);
  }

  /**
   * Sets a header field.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public HttpClient header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  /**
   * Sets the body.
   *
   * @param text the body, sent as UTF-8
   * @return this
   */
  public HttpClient body(String text) {
    return body(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sets the body.
   *
   * @param bytes the body
   * @return this
   */
  public HttpClient body(byte[] bytes) {
    body = bytes;
    return this;
  }

  /**
   * Sets how long the whole exchange may take.
   *
   * @param milliseconds the time
   * @return this
   */
  public HttpClient timeoutMs(int milliseconds) {
    limits = new Limits(limits.head(), limits.body(), milliseconds);
    return this;
  }

  /**
   * Sets the longest body that is taken into memory.
   *
   * @param bytes its length
   * @return this
   */
  public HttpClient maxBody(int bytes) {
    limits = new Limits(limits.head(), bytes, limits.milliseconds());
    return this;
  }

  /**
   * Sets how many redirections are followed.
   *
   * @param count how many; 0 for none
   * @return this
   */
  public HttpClient redirects(int count) {
    redirects = count;
    return this;
  }

  /**
   * Sets whom addresses with {@code https://} may trust: without it there are none.
   *
   * @param tls the trust
   * @return this
   */
  public HttpClient tls(TlsContext tls) {
    secure = (host, port) -> EventLoop.openConnection(host, port, tls);
    return this;
  }

  /**
   * Sends the request, and waits for the whole answer.
   *
   * @return the answer, whatever its status
   * @throws HttpException if the other end does not speak HTTP, or says too much
   * @throws IOException if the connection fails
   * @throws TimeoutException if it takes too long
   */
  @Async
  public Response send() throws IOException, TimeoutException {
    return EventLoop.waitForMs(() -> exchange(null), limits.milliseconds());
  }

  /**
   * Sends the request, and hands the answer's body on as it comes.
   *
   * @param consumer takes the body
   * @return the answer, its body empty
   * @throws HttpException if the other end does not speak HTTP, or says too much
   * @throws IOException if the connection, or the consumer, fails
   * @throws TimeoutException if it takes too long
   */
  @Async
  public Response send(BodyConsumer consumer) throws IOException, TimeoutException {
    return EventLoop.waitForMs(() -> exchange(consumer), limits.milliseconds());
  }

  @Async
  private Response exchange(BodyConsumer consumer) throws IOException {
    while (true) {
      Response response = once(consumer);
      String location = response.header("Location");
      boolean moved = response.status() >= 301 && response.status() <= 308;
      if (!moved || location == null || redirects == 0) {
        return response;
      }
      redirects--;
      url = url.resolve(location);
      if (response.status() < 307 && !method.equals("HEAD")) {
        method = "GET"; // as every browser does, and RFC 9110, 15.4 allows
        body = new byte[0];
      }
    }
  }

  @Async
  private Response once(BodyConsumer consumer) throws IOException {
    Stream stream = connected();
    try {
      stream.write(Wire.join(head(), body));
      stream.drain();
      return answer(new Input(stream), consumer);
    } finally {
      stream.close();
      stream.waitClosed();
    }
  }

  @Async
  private Stream connected() throws IOException {
    if (!url.secure()) {
      return EventLoop.openConnection(url.host(), url.port());
    } else if (secure == null) {
      throw new IOException("https needs to know whom to trust: see HttpClient.tls");
    }
    return secure.connect(url.host(), url.port());
  }

  private String head() {
    boolean hasBody = body.length > 0 || method.equals("POST") || method.equals("PUT");
    return method
        + " "
        + url.target()
        + " HTTP/1.1\r\nHost: "
        + url.authority()
        + "\r\nConnection: close\r"
        + (hasBody ? "\nContent-Length: " + body.length + "\r" : "")
        + headers.sent()
        + "\n\r\n";
  }

  @Async
  private Response answer(Input input, BodyConsumer consumer) throws IOException {
    while (true) {
      String head = input.head(limits.head());
      if (head == null) {
        throw new HttpException(502, "no answer");
      }
      Message message = new Message(head, input, limits);
      int status = status(message.line());
      Headers fields = message.headers();
      if (status >= 200) {
        boolean hasBody = !method.equals("HEAD") && status != 204 && status != 304;
        boolean redirects = status >= 301 && status <= 308;
        String coding = fields.get("content-encoding");
        if (hasBody && coding != null && headers.get("accept-encoding") == null) {
          throw new HttpException(502, "a coding that was not asked for: " + coding);
        }
        byte[] bytes = {};
        if (hasBody && (consumer == null || redirects)) {
          bytes = message.wholeBody(true);
        } else if (hasBody) {
          message.body(true, consumer);
        }
        return new Response(status, fields, bytes);
      }
    }
  }

  private static int status(String line) throws HttpException {
    if (line.startsWith("HTTP/1.") && line.length() >= 12) {
      try {
        return Integer.parseInt(line.substring(9, 12));
      } catch (NumberFormatException e) {
        // said below, as of any other line
      }
    }
    throw new HttpException(502, "not an answer: " + line);
  }
}
