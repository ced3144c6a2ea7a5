// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Return, break and continue through finally blocks that wait. */
public class AwaitInFinally {
  @Async static void p(String s) { EventLoop.sleepMs(0); System.out.print(s + " "); }
  @Async static int f(int how) {
    for (int i = 0; i < 3; i++) {
      try {
        p("try" + i);
        if (how == 0) return i;
        if (how == 1) continue;
        if (how == 2 && i == 1) break;
        if (how == 3) throw new IllegalStateException("how");
      } catch (IllegalStateException e) {
        p("catch");
        return -1;
      } finally {
        p("finally" + i);
        if (how == 4 && i == 2) return 44;
      }
    }
    return 99;
  }
  @Async static void program() { for (int i = 0; i < 5; i++) System.out.println(f(i)); }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
