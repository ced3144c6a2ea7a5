package dev.mochaberry.tests;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The other end of a program's connections: a plain program of blocking sockets, on a thread of its
 * own. The directive {@code // peer:} of a program gives its steps, separated by semicolons; the
 * program gets the port as its last argument.
 *
 * <p>{@code accept} takes the program's next connection, {@code connect} makes one to the program's
 * server, {@code tls} goes on encrypted ({@code certificate} alone says that the program does): the
 * folder of {@link TestTls} is then one more argument. Then {@code send TEXT} (Java's escapes, and
 * <code>{}
 * </code> for what the last step read, or how much), {@code bytes N} (sends so many), {@code line}
 * (reads one), {@code receive N} (reads so many), {@code all} (reads up to the end, and counts),
 * {@code pause MS}, {@code shut} (sends no more), {@code close}, {@code reset} (breaks the
 * connection off). A peer without steps only picks a port, at which nobody listens.
 */
final class Peer implements AutoCloseable {

  private static final int PATIENCE_MS = 10_000;
  private static final int RETRY_MS = 5;
  private static final int SMALL = 8192;
  private static final String HOST = "127.0.0.1";

  private final List<String> steps;
  private final ServerSocket server;
  private final int port;
  private final Thread thread = new Thread(this::run, "peer");
  private final List<Socket> opened = new ArrayList<>();
  private Socket socket;
  private String seen = "";
  private volatile boolean closed;
  private volatile String trouble = "";

  private Peer(List<String> steps) throws IOException {
    this.steps = steps;
    server = new ServerSocket();
    server.setReuseAddress(true);
    server.setReceiveBufferSize(SMALL); // so that a program soon has more to send than is taken
    server.bind(new InetSocketAddress(InetAddress.getByName(HOST), 0));
    server.setSoTimeout(PATIENCE_MS);
    port = server.getLocalPort();
    if (!steps.contains("accept")) {
      server.close(); // the port is the program's
    }
  }

  /** Starts the steps. */
  static Peer start(String script) throws IOException {
    List<String> steps = new ArrayList<>();
    for (String step : script.split(";")) {
      if (!step.isBlank()) {
        steps.add(step.strip());
      }
    }
    Peer peer = new Peer(steps);
    peer.thread.setDaemon(true);
    peer.thread.start();
    return peer;
  }

  /** Why it could not take all its steps, which a program may have been after; else empty. */
  String trouble() {
    return trouble;
  }

  /** What the program is told: where it listens, or expects the program to; the certificate. */
  List<String> arguments() throws IOException {
    List<String> arguments = new ArrayList<>(List.of(String.valueOf(port)));
    if (steps.contains("tls") || steps.contains("certificate")) {
      arguments.add(TestTls.folder().toString());
    }
    return arguments;
  }

  private void run() {
    try {
      for (String step : steps) {
        take(step);
      }
    } catch (IOException | InterruptedException e) {
      if (!closed) {
        trouble = e.toString();
      }
    }
  }

  private void take(String step) throws IOException, InterruptedException {
    String[] words = step.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "accept" -> use(server.accept());
      case "connect" -> use(connect());
      case "tls" -> use(TestTls.encrypted(socket));
      case "send" ->
          send(rest.translateEscapes().replace("{}", seen).getBytes(StandardCharsets.UTF_8));
      case "bytes" -> send(new byte[Integer.parseInt(rest)]);
      case "certificate" -> {}
      case "line" -> seen = line();
      case "receive" -> seen = receive(Integer.parseInt(rest));
      case "all" -> seen = String.valueOf(count());
      case "pause" -> Thread.sleep(Integer.parseInt(rest));
      case "shut" -> socket.shutdownOutput();
      case "close" -> socket.close();
      case "reset" -> {
        socket.setSoLinger(true, 0);
        socket.close();
      }
      default -> throw new IOException("a peer cannot " + step);
    }
  }

  private void use(Socket made) throws IOException {
    made.setSoTimeout(PATIENCE_MS);
    socket = made;
    opened.add(made);
  }

  /** The program may need a while to start its server. */
  private Socket connect() throws IOException, InterruptedException {
    for (int waited = 0; ; waited += RETRY_MS) {
      try {
        return new Socket(HOST, port);
      } catch (IOException e) {
        if (waited > PATIENCE_MS) {
          throw e;
        }
        Thread.sleep(RETRY_MS);
      }
    }
  }

  private void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  private String line() throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.append((char) b);
    }
    return line.toString();
  }

  private String receive(int count) throws IOException {
    byte[] bytes = socket.getInputStream().readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException(bytes.length + " of " + count + " bytes");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private long count() throws IOException {
    byte[] buffer = new byte[8192];
    long total = 0;
    for (int n = socket.getInputStream().read(buffer); n >= 0; ) {
      total += n;
      n = socket.getInputStream().read(buffer);
    }
    return total;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    thread.interrupt();
    server.close();
    for (Socket s : List.copyOf(opened)) {
      s.close();
    }
  }
}
