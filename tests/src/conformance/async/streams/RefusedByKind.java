// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Clauses for kinds of network faults, and what falls through them. */
public class RefusedByKind {
  static int port;

  @Async
  static String attempt(int what) {
    try {
      if (what == 0) {
        EventLoop.openConnection("127.0.0.1", port).close();
      } else if (what == 1) {
        EventLoop.openConnection("nowhere.invalid", port).close();
      } else if (what == 2) {
        throw new IOException("own");
      } else if (what == 3) {
        throw new IllegalStateException("other");
      } else {
        throw new SocketException("own socket");
      }
      return "no";
    } catch (ConnectException e) {
      return "connect: " + e.getMessage();
    } catch (UnknownHostException e) {
      return "host: " + e.getMessage();
    } catch (SocketException e) {
      return "socket: " + e.getMessage();
    } catch (IOException e) {
      return "io: " + e.getMessage();
    } catch (RuntimeException e) {
      return "runtime: " + e.getMessage();
    }
  }

  @Async
  static void program() {
    for (int i = 0; i < 5; i++) {
      System.out.println(attempt(i));
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
