// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Much is written to one who reads slowly: drain waits, nothing is lost, others go on. */
public class AsyncSlowReader {
  static int received;

  @Async
  static void serve(Stream stream) throws IOException {
    byte[] buffer = new byte[20000];
    int count;
    int check = 0;
    while ((count = stream.readInto(buffer)) > 0) {
      for (int i = 0; i < count; i += 97) {
        check = (check * 31 + buffer[i]) % 65521;
      }
      received += count;
      EventLoop.sleepMs(1);
    }
    System.out.println("received " + received);
    stream.close();
    stream.waitClosed();
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", 18123);
    Stream stream = EventLoop.openConnection("127.0.0.1", 18123);
    byte[] piece = new byte[30000];
    for (int i = 0; i < piece.length; i++) {
      piece[i] = (byte) (i * 7);
    }
    for (int i = 0; i < 30; i++) {
      stream.write(piece);
      stream.drain();
    }
    stream.close();
    stream.waitClosed();
    while (received < 900000) {
      EventLoop.sleepMs(20);
    }
    EventLoop.sleepMs(100);
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
