// clock
// port
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Server;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Sessions by name, each with an inbox and a task that writes. */
public class BookMessenger {
  static int port; static final Map<String, Queue<String>> INBOX = new TreeMap<>();
  @Async static void writer(Stream s, Queue<String> in) throws IOException { while (true) { String m = in.get(); if (m.equals("bye")) break; s.write(m + "\n"); s.drain(); } s.close(); s.waitClosed(); }
  @Async static void serve(Stream s) throws IOException {
    String name = new String(s.readLine(), StandardCharsets.UTF_8).trim();
    Queue<String> in = new Queue<>(); INBOX.put(name, in);
    Task<Void> w = EventLoop.createTask(() -> writer(s, in));
    byte[] line;
    while ((line = s.readLine()).length > 0) {
      String[] p = new String(line, StandardCharsets.UTF_8).trim().split(":", 2);
      Queue<String> to = INBOX.get(p[0]);
      if (to == null) in.put("nobody is called " + p[0]); else to.put(name + " says " + p[1]);
    }
    INBOX.remove(name); in.put("bye"); w.await(IOException.class);
  }
  @Async static Stream join(String name) throws IOException { Stream s = EventLoop.openConnection("127.0.0.1", port); s.write(name + "\n"); s.drain(); EventLoop.sleepMs(20); return s; }
  @Async static void say(Stream s, String t) throws IOException { s.write(t + "\n"); s.drain(); }
  @Async static String hear(Stream s) throws IOException { return new String(s.readLine(), StandardCharsets.UTF_8).trim(); }
  @Async static void program() throws IOException {
    Server server = EventLoop.startServer(s -> serve(s), "127.0.0.1", port);
    Stream ann = join("ann"), bob = join("bob");
    System.out.println(INBOX.keySet());
    say(ann, "bob:hi there"); System.out.println(hear(bob));
    say(bob, "ann:hello: you"); System.out.println(hear(ann));
    say(bob, "eve:?"); System.out.println(hear(bob));
    ann.close(); ann.waitClosed(); EventLoop.sleepMs(30);
    System.out.println(INBOX.keySet());
    bob.close(); bob.waitClosed(); server.close(); server.waitClosed();
  }

  public static void main(String[] args) throws Exception {
    port = Integer.parseInt(args[0]);
    EventLoop.run(() -> program());
  }
}
