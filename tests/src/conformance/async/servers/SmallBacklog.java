// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncSupplier;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** More clients at a time than the backlog has room for. */
public class SmallBacklog {
  static int port; static int served;
  @Async static void serve(Stream s) throws IOException { s.readLine(); served++; s.write("ok\n"); s.drain(); s.close(); s.waitClosed(); }
  @Async static int ask(int i) throws IOException { EventLoop.sleepMs(i); Stream s = EventLoop.openConnection("127.0.0.1", port); s.write("x\n"); s.drain(); int n = s.readLine().length; s.close(); s.waitClosed(); return n; }
  @Async static void program() throws IOException {
    try (Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port, 2)) {
      List<AsyncSupplier<Integer, IOException>> fs = new ArrayList<>();
      for (int i = 0; i < 12; i++) { int k = i; fs.add(() -> ask(k)); }
      int sum = 0; for (int n : EventLoop.gather(fs)) sum += n;
      System.out.println(sum + " " + served);
    }
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
