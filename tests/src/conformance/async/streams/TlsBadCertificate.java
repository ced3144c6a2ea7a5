// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.TlsContext;

/** What is no certificate is refused. */
public class TlsBadCertificate {
  @Async
  static void program() {
    try {
      TlsContext.trusting(new byte[] {1, 2, 3});
      System.out.println("no");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      TlsContext.server(new byte[] {1, 2, 3}, new byte[] {4});
      System.out.println("no");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
