// clock
// peer: accept; receive 5; reset
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** Writing to a connection that was broken off fails sooner or later. */
public class ResetWhileWriting {
  static int port;

  @Async
  static void program() throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    int failures = 0;
    for (int i = 0; i < 20 && failures == 0; i++) {
      try {
        stream.write("hello world\n");
        stream.drain();
        EventLoop.sleepMs(10);
      } catch (IOException e) {
        failures++;
      }
    }
    System.out.println(failures);
    stream.close();
    stream.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
