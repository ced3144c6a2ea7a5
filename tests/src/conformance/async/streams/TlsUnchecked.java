// clock
// peer: accept; tls; line; send {}\n; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.TlsContext;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Encrypted, whoever the server is. */
public class TlsUnchecked {
  static int port;
  static String folder;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port, TlsContext.unchecked(), "example.org");
    stream.write("hello\n");
    stream.drain();
    System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    stream.close();
    stream.waitClosed();
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
