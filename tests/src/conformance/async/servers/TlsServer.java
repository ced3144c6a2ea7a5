// clock
// peer: certificate
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.TlsContext;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A server that encrypts, and clients that trust it or not. */
public class TlsServer {
  static int port;
  static String folder;

  @Async
  static void serve(Stream stream) throws IOException {
    byte[] line = stream.readLine();
    stream.write(new String(line, StandardCharsets.UTF_8).toUpperCase());
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static String ask(String text, TlsContext tls) throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port, tls, "localhost");
    stream.write(text + "\n");
    stream.drain();
    String answer = new String(stream.readLine(), StandardCharsets.UTF_8).strip();
    stream.close();
    stream.waitClosed();
    return answer;
  }

  @Async
  static void program() throws IOException {
    TlsContext own = TlsContext.server(file("cert.der"), file("key.der"));
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port, 5, own);
    TlsContext trust = TlsContext.trusting(file("cert.der"));
    System.out.println(ask("one", trust));
    System.out.println(EventLoop.gather(() -> ask("two", trust), () -> ask("three", TlsContext.unchecked())));
    server.close();
    server.waitClosed();
  }

  static byte[] file(String name) throws IOException {
    try (FileInputStream in = new FileInputStream(folder + "/" + name)) {
      return in.readAllBytes();
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    folder = args[1];
    EventLoop.run(() -> program());
  }
}
