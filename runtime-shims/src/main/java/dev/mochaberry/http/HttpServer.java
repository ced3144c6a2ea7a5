package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

  private final Limits limits;
  private final List<Route> routes = new ArrayList<>();
  private final List<Connection> connections = new ArrayList<>();
  private Server server;
  private Task<Void> sweeper;

  private static final class Connection {
    private final Task<?> task = EventLoop.currentTask();
    private int since = EventLoop.ticksMs();
  }

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
    routes.add(new Route(method, pattern, handler));
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
        if (EventLoop.ticksDiff(now, connection.since) > limits.milliseconds()) {
          connection.task.cancel();
        }
      }
    }
  }

  @Async
  private void serve(Stream stream) throws IOException {
    Connection connection = new Connection();
    connections.add(connection);
    try {
      while (answer(stream)) {
        connection.since = EventLoop.ticksMs();
      }
    } catch (HttpException e) {
      send(stream, Response.status(e.status(), e.getMessage()), false, false);
    } finally {
      connections.remove(connection);
      stream.close();
      stream.waitClosed();
    }
  }

  /** Answers one request; tells whether another may follow. */
  @Async
  private boolean answer(Stream stream) throws IOException {
    Message message = new Message(stream, limits);
    String line = message.line();
    if (line == null) {
      return false;
    }
    String[] parts = line.split(" ");
    if (parts.length != 3 || !parts[2].startsWith("HTTP/1.") || !parts[1].startsWith("/")) {
      throw new HttpException(400, "not a request: " + line);
    }
    Headers headers = message.headers();
    boolean first = parts[2].equals("HTTP/1.0");
    boolean more =
        first ? headers.has("Connection", "keep-alive") : !headers.has("Connection", "close");
    if (headers.has("Expect", "100-continue")) {
      stream.write("HTTP/1.1 100 Continue\r\n\r\n");
      stream.drain();
    }
    Request request = new Request(parts[0], parts[1], headers, message.wholeBody(headers, false));
    send(stream, handle(request), more, parts[0].equals("HEAD"));
    return more;
  }

  @Async
  private Response handle(Request request) {
    try {
      return routed(request);
    } catch (HttpException e) {
      return Response.status(e.status(), e.getMessage());
    } catch (Exception e) {
      System.err.println(request.method() + " " + request.path() + " failed: " + e);
      return Response.status(500, "the server failed");
    }
  }

  @Async
  private Response routed(Request request) throws IOException {
    String[] path = request.path().split("/", -1);
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    boolean known = false;
    for (Route route : routes) {
      if (route.matches(request, path)) {
        if (route.method().equals(method)) {
          return route.handler().handle(request);
        }
        known = true;
      }
    }
    return known
        ? Response.status(405, "not by " + request.method())
        : Response.status(404, "nothing is at " + request.path());
  }

  @Async
  private static void send(Stream stream, Response response, boolean more, boolean headOnly)
      throws IOException {
    StringBuilder head = new StringBuilder();
    head.append("HTTP/1.1 ").append(response.status()).append(' ');
    head.append(Reasons.of(response.status())).append("\r\n");
    Headers headers = response.headers();
    boolean chunked = response.writer() != null;
    if (chunked) {
      headers.set("Transfer-Encoding", "chunked");
    } else {
      headers.set("Content-Length", String.valueOf(response.body().length));
    }
    headers.set("Connection", more ? "keep-alive" : "close");
    headers.writeTo(head);
    stream.write(head.toString());
    if (headOnly) {
      stream.drain();
    } else if (chunked) {
      BodyWriter out = new BodyWriter(stream);
      response.writer().writeTo(out);
      out.end();
    } else {
      stream.write(response.body());
      stream.drain();
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
