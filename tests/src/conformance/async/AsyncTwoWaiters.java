// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** What asyncio would lose is refused: second readers and waiters, writes while a stream is drained, nested loops. */
public class AsyncTwoWaiters {
  @Async static void read(Stream s, String who) throws IOException {
    try { byte[] b = s.read(5); System.out.println(who + " " + b.length); } catch (RuntimeException e) { System.out.println(who + " " + e.getMessage()); }
  }
  @Async static void wait(ThreadSafeFlag f, String who) {
    try { f.await(); System.out.println(who + " flag"); } catch (RuntimeException e) { System.out.println(who + " " + e.getMessage()); }
  }
  static void again() { EventLoop.run(() -> EventLoop.sleepMs(1)); }
  @Async static void serve(Stream s) throws IOException {
    EventLoop.sleepMs(50);
    byte[] buf = new byte[20000];
    s.write("hello");
    try { s.drain(); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    int n = 0;
    while (true) { int k = s.readInto(buf); if (k == 0) break; n += k; EventLoop.sleepMs(1); }
    System.out.println("received " + n);
    s.close(); s.waitClosed();
  }
  @Async static void program() throws IOException, TimeoutException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", 18101);
    Stream s = EventLoop.openConnection("127.0.0.1", 18101);
    System.out.println(s.isClosing());
    Task<Void> a = EventLoop.createTask(() -> read(s, "a"));
    Task<Void> b = EventLoop.createTask(() -> read(s, "b"));
    a.await(IOException.class); b.await(IOException.class);
    ThreadSafeFlag f = new ThreadSafeFlag();
    Task<Void> c = EventLoop.createTask(() -> wait(f, "c"));
    Task<Void> d = EventLoop.createTask(() -> wait(f, "d"));
    EventLoop.sleepMs(5);
    f.set();
    c.await(); d.await();
    try { again(); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    s.write(new byte[400000]);
    Task<Void> drain = EventLoop.createTask(() -> { try { s.drain(); } catch (IOException e) { System.out.println("io"); } });
    EventLoop.sleepMs(0);
    try { s.write("x"); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    try { s.drain(); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    drain.await();
    s.write(new byte[300000]);
    s.close();
    System.out.println(s.isClosing());
    s.waitClosed();
    EventLoop.sleepMs(400);
    server.close(); server.waitClosed();
  }
  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
