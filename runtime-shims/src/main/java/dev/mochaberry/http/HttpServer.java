package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.TlsContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * A server of HTTP/1.1 with routes.
 *
 * <pre>{@code
 * HttpServer server = new HttpServer();
 * server.get("/led/:colour", request -> Response.text(request.param("colour")));
 * server.files("/static", "www");
 * server.start("0.0.0.0", 80);
 * }</pre>
 *
 * <p>Of several routes that fit the first one added answers. A connection stays open for more
 * requests until the client closes it, or has nothing to say for the time of the {@link Limits}.
 */
public final class HttpServer {
  private static final int SWEEP_MS = 500;
  private static final int PIECE = 1024;
  private static final int BACKLOG = 5;
  private static final int LINGER_PIECES = 64;
  private static final int LINGER_MS = 100;

  private final Limits limits;
  private Route[] routes = {};
  private final List<Connection> connections = new ArrayList<>();
  private Server server;
  private Task<Void> sweeper;

  /** A server with {@link Limits#DEFAULT}. */
  public HttpServer() {
    this(Limits.DEFAULT);
  }

  /**
   * A server.
   *
   * @param limits how much of a request is taken, and how long it may take
   */
  public HttpServer(Limits limits) {
    this.limits = limits;
  }

  /**
   * Adds a route.
   *
   * @param method the method, such as {@code "GET"}
   * @param pattern the path; a part {@code :name} stands for any one part, a last part {@code *}
   *     for any rest: see {@link Request#param}
   * @param handler answers the requests
   * @throws IllegalArgumentException if the pattern does not begin with {@code /}
   */
  public void route(String method, String pattern, Handler handler) {
    routes = Arrays.copyOf(routes, routes.length + 1);
    routes[routes.length - 1] = new Route(method, pattern, handler);
  }

  /**
   * Adds a route for {@code GET}.
   *
   * @param pattern the path, as for {@link #route}
   * @param handler answers the requests
   */
  public void get(String pattern, Handler handler) {
    route("GET", pattern, handler);
  }

  /**
   * Adds a route for {@code POST}.
   *
   * @param pattern the path, as for {@link #route}
   * @param handler answers the requests
   */
  public void post(String pattern, Handler handler) {
    route("POST", pattern, handler);
  }

  /**
   * Serves the files of a folder.
   *
   * @param prefix the path under which they are found
   * @param folder the folder
   */
  public void files(String prefix, String folder) {
    get(prefix + "/*", request -> file(folder, request.param("*")));
  }

  /**
   * Begins to listen. Returns at once; the server runs until {@link #close()}.
   *
   * @param host the address to listen at; {@code "0.0.0.0"} is every one of this machine
   * @param port the port
   * @throws IOException if the port cannot be had
   */
  @Async
  public void start(String host, int port) throws IOException {
    server = EventLoop.startServer(stream -> serve(stream), host, port);
    sweeper = EventLoop.createTask(() -> sweep());
  }

  /**
   * Begins to listen, and encrypts.
   *
   * @param host the address to listen at; {@code "0.0.0.0"} is every one of this machine
   * @param port the port
   * @param tls who the server is
   * @throws IOException if the port cannot be had
   */
  @Async
  public void start(String host, int port, TlsContext tls) throws IOException {
    server = EventLoop.startServer(stream -> serve(stream), host, port, BACKLOG, tls);
    sweeper = EventLoop.createTask(() -> sweep());
  }

  /** Stops listening; requests that are being answered are answered to their end. */
  public void close() {
    sweeper.cancel();
    server.close();
  }

  /** Waits until the port is free again. */
  @Async
  public void waitClosed() {
    server.waitClosed();
  }

  /** Ends connections that take too long: one task for all of them is cheaper than one for each. */
  @Async
  private void sweep() {
    while (true) {
      EventLoop.sleepMs(SWEEP_MS);
      int now = EventLoop.ticksMs();
      for (Connection connection : new ArrayList<>(connections)) {
        connection.endIfLate(now, limits.milliseconds());
      }
    }
  }

  @Async
  private void serve(Stream stream) throws IOException {
    Connection connection = new Connection(stream);
    connections.add(connection);
    try {
      exchange(connection);
    } finally {
      connections.remove(connection);
      stream.close();
      stream.waitClosed();
    }
  }

  /** Answers requests until there are no more; what is none is refused, and is the last. */
  @Async
  private void exchange(Connection connection) throws IOException {
    try {
      boolean more = true;
      while (more) {
        more = answer(connection);
      }
    } catch (HttpException e) {
      refuse(connection.stream(), e);
    } catch (IOException e) {
      // The client has gone, or a body could not be written to its end: it sees that itself.
    } catch (CancelledError e) {
      if (!connection.isLateWithRequest()) {
        throw e;
      }
      refuse(connection.stream(), new HttpException(408, "the request took too long"));
    }
  }

  @Async
  private static void refuse(Stream stream, HttpException e) throws IOException {
    send(stream, Response.status(e.status(), e.getMessage()), false, false);
    linger(stream);
  }

  /**
   * Takes what the client still sends, for a moment. A connection that is closed over unread bytes
   * is reset, and the answer may be lost with it (RFC 9112, 9.6).
   */
  @Async
  private static void linger(Stream stream) throws IOException {
    try {
      for (int i = 0; i < LINGER_PIECES; i++) {
        if (EventLoop.waitForMs(() -> Wire.read(stream, PIECE), LINGER_MS).length == 0) {
          return;
        }
      }
    } catch (TimeoutException e) {
      // nothing more comes
    }
  }

  /** Answers one request; tells whether another may follow. */
  @Async
  private boolean answer(Connection connection) throws IOException {
    String head = connection.input().head(limits.head());
    if (head == null) {
      return false;
    }
    Stream stream = connection.stream();
    Message message = new Message(head, connection.input(), limits);
    String[] parts = message.line().split(" ");
    if (parts.length != 3 || !parts[2].startsWith("HTTP/1.") || !isTarget(parts[1])) {
      throw new HttpException(400, "not a request: " + message.line());
    }
    Headers headers = message.headers();
    boolean first = "HTTP/1.0".equals(parts[2]);
    String wish = headers.find(Headers.CONNECTION);
    boolean more =
        wish == null ? !first : Headers.holds(wish, first ? "keep-alive" : "close") == first;
    if (Headers.holds(headers.find(Headers.EXPECT), "100-continue")) {
      stream.write("HTTP/1.1 100 Continue\r\n\r\n");
      stream.flush();
    }
    Request request = new Request(parts[0], parts[1], headers, message.requestBody());
    connection.works();
    Response response = handle(request);
    boolean headOnly = "HEAD".equals(parts[0]);
    if (response.writer() != null) {
      more = more && !first; // the end of the stream is the end of a body without chunks
      sendPieces(connection, response, !first, more, headOnly);
    } else {
      connection.waits();
      send(stream, response, more, headOnly);
    }
    return more;
  }

  /** A path, as servers are asked; or a whole address, as proxies are (RFC 9112, 3.2). */
  private static boolean isTarget(String target) {
    return target.startsWith("/") || target.startsWith("http://");
  }

  /** The answer of the first route that has one. */
  @Async
  private Response handle(Request request) {
    try {
      String allowed = "";
      for (Route route : routes) {
        if (route.matches(request)) {
          if (route.takes(request.method())) {
            request.setRoute(route);
            return route.handler().handle(request);
          }
          allowed += allowed.isEmpty() ? route.method() : ", " + route.method();
        }
      }
      return allowed.isEmpty()
          ? Response.status(404, "nothing is at " + request.path())
          : Response.status(405, "not by " + request.method()).header("Allow", allowed);
    } catch (HttpException e) {
      return Response.status(e.status(), e.getMessage());
    } catch (Exception e) {
      System.err.println(request.method() + " " + request.path() + " failed: " + e);
      return Response.status(500, "the server failed");
    }
  }

  /** The start line and the header fields, among them what says how long the body is. */
  private static String head(Response response, String length, boolean more) {
    return Reasons.line(response.status())
        + response.headers().sent()
        + length
        + (more ? "\nConnection: keep-alive\r\n\r\n" : "\nConnection: close\r\n\r\n");
  }

  /** Sends an answer whose body is there as a whole. */
  @Async
  private static void send(Stream stream, Response response, boolean more, boolean headOnly)
      throws IOException {
    byte[] body = response.body();
    String length = "\nContent-Length: " + body.length + "\r";
    String head = head(response, response.hasLength() ? length : "", more);
    if (headOnly || body.length == 0) {
      stream.write(head);
    } else {
      stream.write(Wire.join(head, body));
    }
    stream.flush();
  }

  /** Sends an answer whose body writes itself. */
  @Async
  private static void sendPieces(
      Connection connection, Response response, boolean chunked, boolean more, boolean headOnly)
      throws IOException {
    Stream stream = connection.stream();
    stream.setNoDelay();
    connection.waits();
    stream.write(head(response, chunked ? "\nTransfer-Encoding: chunked\r" : "", more));
    stream.flush();
    if (!headOnly) {
      connection.works();
      BodyWriter out = new BodyWriter(connection, chunked);
      response.writer().writeTo(out);
      out.end();
    }
  }

  private static Response file(String folder, String name) throws IOException {
    for (String part : name.split("/")) {
      if (part.isEmpty() || part.equals("..") || part.equals(".") || part.indexOf('\\') >= 0) {
        throw new HttpException(404, "no such file");
      }
    }
    OpenFile file;
    try {
      file = new OpenFile(folder + "/" + name);
    } catch (IOException e) {
      throw new HttpException(404, "no such file");
    }
    return Response.stream(Reasons.typeOf(name), out -> copy(file, out));
  }

  @Async
  private static void copy(OpenFile file, BodyWriter out) throws IOException {
    try (file) {
      byte[] piece = file.read(PIECE);
      while (piece.length > 0) {
        out.write(piece);
        piece = file.read(PIECE);
      }
    }
  }
}
