// clock
// peer: connect; send led on\nled off\nstatus\n; line; line; line; close
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.machine.UART;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A gateway from a socket to a serial line. */
public class BookGateway {
  static int port; static final Event DONE = new Event();
  @Async static void device(Stream line) throws IOException { String led = "?"; while (true) { String cmd = new String(line.readLine(), StandardCharsets.UTF_8).trim(); if (cmd.startsWith("led ")) led = cmd.substring(4); line.write(cmd + " -> " + led + "\n"); line.drain(); } }
  @Async static void serve(Stream c, Stream line) throws IOException { byte[] b; while ((b = c.readLine()).length > 0) { line.write(b); line.drain(); byte[] a = line.readLine(); System.out.println(new String(a, StandardCharsets.UTF_8).trim()); c.write(a); c.drain(); } c.close(); DONE.set(); }
  @Async static void program() throws IOException {
    Task<Void> d = EventLoop.createTask(() -> device(new UART(1, 9600).stream())); Stream line = new UART(0, 9600).stream();
    try (Server s = EventLoop.startServer(c -> serve(c, line), "127.0.0.1", port)) { DONE.await(); }
    d.cancel();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
