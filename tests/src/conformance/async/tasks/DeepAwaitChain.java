// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Forty calls deep, and thirty tasks that await each other. */
public class DeepAwaitChain {
  @Async static int deep(int n) { if (n == 0) { EventLoop.sleepMs(1); return 0; } return 1 + deep(n - 1); }
  @Async static int deepTask(int n) { if (n == 0) { EventLoop.sleepMs(1); return 0; } return 1 + EventLoop.createTask(() -> deepTask(n - 1)).await(); }
  @Async static void program() { System.out.println(deep(40) + " " + deepTask(30)); }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
