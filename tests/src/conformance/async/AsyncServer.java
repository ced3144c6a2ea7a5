// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;

/** A server on its port: handlers, the end of a stream, closing and binding again. */
public class AsyncServer {
  @Async static void serve(Stream s) throws IOException {
    System.out.println("client " + s.getExtraInfo("peername").startsWith("127.0.0.1:"));
    while (true) {
      byte[] line = s.readLine();
      if (line.length == 0) break;
      s.write("echo " + new String(line, java.nio.charset.StandardCharsets.UTF_8));
      s.drain();
    }
    System.out.println("eof");
    s.close();
    s.waitClosed();
  }
  @Async static void client(int port, String name) throws IOException {
    Stream s = EventLoop.openConnection("127.0.0.1", port);
    System.out.println(s.getExtraInfo("peername"));
    for (int i = 0; i < 2; i++) {
      s.write(name + i + "\n"); s.drain();
      System.out.print(new String(s.readLine(), java.nio.charset.StandardCharsets.UTF_8));
    }
    s.close(); s.waitClosed();
  }
  @Async static void body() throws IOException {
    AsyncConsumer<Stream, IOException> h = x -> serve(x);
    try (Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", 18099)) {
      client(18099, "a");
      client(18099, "b");
      EventLoop.sleepMs(20);
    }
    EventLoop.sleepMs(20);
    Server again = EventLoop.startServer(AsyncServer::serve, "127.0.0.1", 18099, 2);
    again.close();
    again.waitClosed();
    Server third = EventLoop.startServer(h, "127.0.0.1", 18099, 2);
    client(18099, "c");
    try { EventLoop.startServer(h, "127.0.0.1", 18099, 2); } catch (IOException e) { System.out.println("in use"); }
    third.close();
    third.waitClosed();
  }
  public static void main(String[] args) throws Exception { EventLoop.run(() -> body()); }
}
