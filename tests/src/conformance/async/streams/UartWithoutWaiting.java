// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.machine.UART;
import java.nio.charset.StandardCharsets;

/** A serial line's own methods never wait. */
public class UartWithoutWaiting {
  @Async
  static void program() {
    UART a = new UART(0, 9600);
    UART b = new UART(1, 9600);
    System.out.println(b.any() + " " + b.read(10).length);
    System.out.println(a.write("hello ") + " " + a.write(new byte[] {119, 111, 114, 108, 100}));
    System.out.println(b.any() + " " + new String(b.read(5), StandardCharsets.UTF_8) + " " + b.any());
    System.out.println(new String(b.read(100), StandardCharsets.UTF_8) + "|" + a.any());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
