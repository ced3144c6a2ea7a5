// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The other end goes away: in the middle of a line, without a word, while much is written to it. */
public class AsyncHalfClosed {
  @Async
  static void serve(Stream stream) throws IOException {
    byte[] what = stream.readLine();
    String text = new String(what, StandardCharsets.UTF_8).strip();
    if (text.equals("half")) {
      stream.write("half a li");
      stream.drain();
    }
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void ask(String text) throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", 18122);
    stream.write(text + "\n");
    stream.drain();
    System.out.println(text + " [" + new String(stream.readLine(), StandardCharsets.UTF_8) + "]");
    System.out.println(stream.read(10).length + " " + stream.readLine().length);
    EventLoop.sleepMs(20);
    int failures = 0;
    for (int i = 0; i < 5; i++) {
      try {
        stream.write(new byte[1000]);
        stream.drain();
        EventLoop.sleepMs(5);
      } catch (IOException e) {
        failures++;
      }
    }
    System.out.println(failures > 0);
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", 18122);
    ask("half");
    ask("nothing");
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
