// clock
// peer: accept; tls; line; send {} heard\n; line; send {} as well\n; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.TlsContext;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An encrypted connection to a server that is trusted. */
public class TlsClient {
  static int port;
  static String folder;

  @Async
  static void program() throws IOException {
    TlsContext tls = TlsContext.trusting(file("cert.der"));
    Stream stream = EventLoop.openConnection("localhost", port, tls);
    for (String s : new String[] {"first", "second"}) {
      stream.write(s + "\n");
      stream.drain();
      System.out.println(new String(stream.readLine(), StandardCharsets.UTF_8).strip());
    }
    System.out.println(stream.read(10).length);
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
