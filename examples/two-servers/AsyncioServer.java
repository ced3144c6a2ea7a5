import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;

/** A small web server on the event loop: each connection is a task, and reads like a program. */
public class AsyncioServer {
  private static final int LONGEST = 512;

  @Async
  static void serve(Stream stream) throws IOException {
    byte[] request = new byte[LONGEST];
    int length = 0;
    while (!Page.isWhole(request, length) && length < LONGEST) {
      byte[] piece = stream.read(LONGEST - length);
      if (piece.length == 0) {
        break; // the browser has gone
      }
      System.arraycopy(piece, 0, request, length, piece.length);
      length += piece.length;
    }
    if (Page.isWhole(request, length)) {
      stream.write(Page.answer());
      stream.drain();
    }
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void run(int port) throws IOException {
    Server server = EventLoop.startServer(stream -> serve(stream), "0.0.0.0", port);
    System.out.println("ready at port " + port);
    server.waitClosed(); // for ever: nobody closes it
  }

  public static void main(String[] args) throws IOException {
    int port = args.length > 0 ? Integer.parseInt(args[0]) : 8080;
    EventLoop.run(() -> run(port));
  }
}
