import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a stream gives is an array of signed bytes only where the program looks inside. */
public class ByteArrays {
  @Async
  static int count(Stream stream) throws IOException {
    byte[] all = stream.read();
    return all.length;
  }

  @Async
  static int sum(Stream stream) throws IOException {
    byte[] all = stream.read(64);
    int sum = 0;
    for (byte b : all) {
      sum += b;
    }
    return sum;
  }

  @Async
  static void echo(Stream stream) throws IOException {
    byte[] line = stream.readLine();
    stream.write(line);
    System.out.println(new String(line, StandardCharsets.UTF_8));
  }

  @Async
  static void session() throws IOException {
    Stream stream = EventLoop.openConnection("192.168.4.1", 7);
    echo(stream);
    System.out.println(sum(stream) + " " + count(stream));
  }

  public static void main(String[] args) throws IOException {
    EventLoop.run(() -> session());
  }
}
