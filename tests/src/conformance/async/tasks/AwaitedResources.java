// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Resources whose making and use wait, and what closing them throws. */
public class AwaitedResources {
  static class R implements AutoCloseable { final String n; R(String n) { this.n = n; System.out.println("open " + n); } public void close() { System.out.println("close " + n); if (n.equals("c")) throw new IllegalStateException("close c"); } }
  @Async static R make(String n) { EventLoop.sleepMs(1); if (n.equals("x")) throw new IllegalArgumentException("make x"); return new R(n); }
  @Async static void use(String a, String b) {
    try (R r1 = make(a); R r2 = make(b)) { EventLoop.sleepMs(1); System.out.println("use " + r1.n + r2.n); if (a.equals("b")) throw new RuntimeException("body"); }
    catch (RuntimeException e) { System.out.println(e.getMessage() + " " + e.getSuppressed().length); }
    finally { System.out.println("end"); }
  }
  @Async static void program() { use("a", "a"); use("a", "x"); use("c", "a"); use("b", "c"); }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
