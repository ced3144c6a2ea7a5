// clock
// stdin: 12 34abcdefgh
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bytes of the standard input, exactly and up to the end. */
public class StandardInputBytes {
  @Async
  static void program() throws IOException {
    Stream in = EventLoop.standardInput();
    System.out.println(new String(in.readExactly(2), StandardCharsets.UTF_8));
    System.out.println(new String(in.readExactly(3), StandardCharsets.UTF_8).strip());
    System.out.println(new String(in.read(), StandardCharsets.UTF_8));
    try {
      in.readExactly(1);
    } catch (EOFException e) {
      System.out.println("end");
    }
    in.close();
    in.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
