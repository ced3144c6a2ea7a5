// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.machine.UART;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;

/** Bytes of a serial line in pieces: exactly, at most, into an array, with a limit on the time. */
public class UartPieces {
  @Async
  static void sender(UART uart) {
    for (int i = 0; i < 6; i++) {
      uart.write(new byte[] {(byte) (i * 50), (byte) -i});
      EventLoop.sleepMs(10);
    }
  }

  @Async
  static void program() throws IOException {
    Stream in = new UART(1, 9600).stream();
    EventLoop.createTask(() -> sender(new UART(0, 9600)));
    System.out.println(Arrays.toString(in.readExactly(5)));
    System.out.println(Arrays.toString(in.read(1)));
    byte[] rest = new byte[6];
    int count = 0;
    while (count < 6) {
      byte[] some = in.read(6 - count);
      System.arraycopy(some, 0, rest, count, some.length);
      count += some.length;
    }
    System.out.println(Arrays.toString(rest));
    try {
      EventLoop.waitForMs(() -> in.read(1), 30);
      System.out.println("no");
    } catch (TimeoutException e) {
      System.out.println("silence");
    }
    in.close();
    in.waitClosed();
    System.out.println(in.isClosing());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
