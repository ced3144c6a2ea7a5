// clock
// peer: accept; tls; line; send {}\n
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.TlsContext;
import java.io.FileInputStream;
import java.io.IOException;
import javax.net.ssl.SSLException;

/** A certificate for another name is not accepted. */
public class TlsWrongName {
  static int port;
  static String folder;

  @Async
  static void program() throws IOException {
    TlsContext tls = TlsContext.trusting(file("cert.der"));
    Stream stream = EventLoop.openConnection("127.0.0.1", port, tls, "example.org");
    try {
      stream.write("hello\n");
      stream.drain();
      System.out.println("heard " + stream.readLine().length);
    } catch (SSLException e) {
      System.out.println(e);
    }
    stream.close();
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
