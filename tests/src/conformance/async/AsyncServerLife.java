// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A server that is closed while it serves; handlers that fail; a port that is taken; many clients. */
public class AsyncServerLife {
  @Async
  static void serve(Stream stream) throws IOException {
    byte[] line = stream.readLine();
    String text = new String(line, StandardCharsets.UTF_8).strip();
    if (text.equals("fail")) {
      throw new IOException("handler");
    }
    EventLoop.sleepMs(60);
    stream.write(text.toUpperCase() + "\n");
    stream.drain();
    stream.close();
    stream.waitClosed();
  }

  @Async
  static String ask(String text) throws IOException {
    Stream stream = EventLoop.openConnection("127.0.0.1", 18121);
    stream.write(text + "\n");
    stream.drain();
    byte[] answer = stream.readLine();
    stream.close();
    stream.waitClosed();
    return new String(answer, StandardCharsets.UTF_8).strip();
  }

  @Async
  static void program() throws IOException {
    EventLoop.getEventLoop().setExceptionHandler((loop, context) ->
        System.out.println("reported " + context.exception().getMessage()));
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", 18121, 10);
    try {
      EventLoop.startServer(s -> serve(s), "127.0.0.1", 18121);
    } catch (IOException e) {
      System.out.println("taken");
    }
    List<AsyncSupplier<String, IOException>> clients = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text = "client " + i;
      clients.add(() -> ask(text));
    }
    System.out.println(EventLoop.gather(clients));
    Task<String> fails = EventLoop.createTask(() -> EventLoop.waitForMs(() -> ask("fail"), 200));
    try {
      fails.await(TimeoutException.class);
    } catch (TimeoutException e) {
      System.out.println("no answer");
    }
    Task<String> last = EventLoop.createTask(() -> ask("the last"));
    EventLoop.sleepMs(20);
    server.close();
    server.waitClosed();
    System.out.println("closed");
    System.out.println(last.await());
    try {
      System.out.println("nobody there: " + ask("x"));
    } catch (IOException e) {
      System.out.println("refused");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
