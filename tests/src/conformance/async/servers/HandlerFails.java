// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a handler throws is reported like a task's failure; the server goes on. */
public class HandlerFails {
  static int port;

  @Async
  static void serve(Stream stream) throws IOException {
    String line = new String(stream.readLine(), StandardCharsets.UTF_8).strip();
    if (line.equals("bad")) {
      stream.close();
      throw new IllegalStateException("a " + line + " client");
    }
    stream.write("good\n");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static int ask(String text) throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", port);
    stream.write(text + "\n");
    stream.drain();
    int length = stream.readLine().length;
    stream.close();
    stream.waitClosed();
    return length;
  }

  @Async
  static void program() throws IOException {
    EventLoop.getEventLoop().setExceptionHandler((loop, context) -> System.out.println("reported: " + context.exception().getMessage()));
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    System.out.println(ask("bad"));
    System.out.println(ask("fine"));
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
