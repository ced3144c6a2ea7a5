// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** What a reader gets of pieces: at most, exactly, lines, the rest, the end. */
public class AsyncStreamReads {
  @Async
  static void serve(Stream stream) throws IOException {
    String[] pieces = {"one two ", "three\nfour", "\n", "five\nlast", "bytes that come", " to an end"};
    for (String piece : pieces) {
      stream.write(piece);
      stream.drain();
      EventLoop.sleepMs(40);
    }
    stream.close();
    stream.waitClosed();
  }

  static String text(byte[] bytes) {
    return "[" + new String(bytes, StandardCharsets.UTF_8).replace("\n", "|") + "]";
  }

  @Async
  static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", 18120);
    Stream stream = EventLoop.openConnection("127.0.0.1", 18120);
    System.out.println(text(stream.read(4)));
    System.out.println(text(stream.read(100)));
    System.out.println(text(stream.readLine()));
    System.out.println(text(stream.readLine()));
    System.out.println(text(stream.readExactly(9)));
    byte[] buffer = new byte[4];
    int count = stream.readInto(buffer);
    System.out.println(count + " " + (char) buffer[0]);
    System.out.println(text(stream.readLine(3)));
    System.out.println(text(stream.read()));
    System.out.println(text(stream.read(5)) + text(stream.readLine()));
    try {
      stream.readExactly(1);
    } catch (EOFException e) {
      System.out.println("at the end");
    }
    stream.close();
    stream.waitClosed();
    server.close();
    server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
