// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.machine.UART;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A task reads lines of a serial line while others run. */
public class UartStream {
  static int ticks;

  @Async
  static void device(Stream line) throws IOException {
    byte[] command;
    while (!new String(command = line.readLine(), StandardCharsets.UTF_8).startsWith("QUIT")) {
      EventLoop.sleepMs(20);
      line.write("OK " + command.length + "\r\n");
      line.drain();
    }
    line.write("BYE\r\n");
    line.drain();
  }

  @Async
  static void ticker() {
    while (true) {
      EventLoop.sleepMs(5);
      ticks++;
    }
  }

  @Async
  static void program() throws IOException {
    Task<Void> device = EventLoop.createTask(() -> device(new UART(1, 115200).stream()));
    Task<Void> ticker = EventLoop.createTask(() -> ticker());
    Stream line = new UART(0, 115200).stream();
    for (String s : new String[] {"AT\r\n", "AT+GMR\r\n", "QUIT\r\n"}) {
      line.write(s);
      line.drain();
      System.out.println(new String(line.readLine(), StandardCharsets.UTF_8).strip());
    }
    device.await(IOException.class);
    ticker.cancel();
    System.out.println(ticks > 0);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
