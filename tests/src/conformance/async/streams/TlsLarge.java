// clock
// peer: accept; tls; receive 60000; bytes 60000; all
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.TlsContext;
import java.io.FileInputStream;
import java.io.IOException;

/** More than one record each way. */
public class TlsLarge {
  static int port;
  static String folder;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("localhost", port, TlsContext.trusting(file("cert.der")));
    byte[] block = new byte[20000];
    for (int i = 0; i < 3; i++) {
      stream.write(block);
      stream.drain();
    }
    System.out.println(stream.readExactly(60000).length);
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
