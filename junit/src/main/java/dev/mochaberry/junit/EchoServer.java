package dev.mochaberry.junit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What answers at a {@link LocalServer}'s port: threads of this JVM, outside of all event loops.
 */
final class EchoServer implements AutoCloseable {
  private static final int LONGEST_LINE = 8192;

  private final ServerSocket socket;

  private EchoServer(ServerSocket socket) {
    this.socket = socket;
  }

  static EchoServer start() {
    try {
      EchoServer server = new EchoServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      inBackground(server::accept);
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "mochaberry-local-server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        inBackground(() -> serve(client));
      } catch (IOException e) {
        return; // closed: the tests are over
      }
    }
  }

  private static void serve(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      OutputStream out = client.getOutputStream();
      in.mark(LONGEST_LINE);
      byte[] start = in.readNBytes(1);
      in.reset();
      if (start.length > 0 && "GPDH".indexOf(start[0]) >= 0 && isRequest(in)) {
        answerRequests(in, out);
      } else {
        echo(in, out);
      }
    } catch (IOException e) {
      return; // the client went away, as it may
    }
  }

  /** Looks at the first word; blocks no longer than the client keeps its line to itself. */
  private static boolean isRequest(InputStream in) throws IOException {
    in.mark(LONGEST_LINE);
    StringBuilder word = new StringBuilder();
    boolean couldBe = true;
    while (couldBe && !isMethod(word.toString())) {
      int c = in.read();
      word.append((char) c);
      couldBe = c >= 0 && isBeginning(word.toString());
    }
    in.reset();
    return couldBe;
  }

  private static boolean isMethod(String word) {
    return word.matches("(GET|POST|PUT|DELETE|HEAD|PATCH) ");
  }

  private static boolean isBeginning(String word) {
    return Stream.of("GET ", "POST ", "PUT ", "DELETE ", "HEAD ", "PATCH ")
        .anyMatch(method -> method.startsWith(word));
  }

  private static void echo(InputStream in, OutputStream out) throws IOException {
    byte[] part = new byte[LONGEST_LINE];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      out.write(part, 0, n);
      out.flush();
    }
  }

  private static void answerRequests(InputStream in, OutputStream out) throws IOException {
    for (String first = line(in); !first.isEmpty(); first = line(in)) {
      int length = 0;
      boolean last = false;
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
        }
        last |= lower.equals("connection: close");
      }
      byte[] sent = in.readNBytes(length);
      answer(first.split(" "), sent, out);
      if (last || first.endsWith("HTTP/1.0")) {
        return;
      }
    }
  }

  private static void answer(String[] request, byte[] sent, OutputStream out) throws IOException {
    String path = request[1];
    int status = 200;
    byte[] body = sent;
    if (path.startsWith("/status/")) {
      status = Integer.parseInt(path.substring("/status/".length()));
    } else if (path.startsWith("/text/")) {
      body = path.substring("/text/".length()).getBytes(StandardCharsets.UTF_8);
    } else if (request[0].equals("GET")) {
      status = 404;
    }
    String head =
        "HTTP/1.1 "
            + status
            + " "
            + (status < 400 ? "OK" : "Error")
            + "\r\nContent-Type: text/plain\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(request[0].equals("HEAD") ? new byte[0] : body);
    out.flush();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n' && line.length() < LONGEST_LINE; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
