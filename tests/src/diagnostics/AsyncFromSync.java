import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
public class AsyncFromSync {
  @Async static void tick() { EventLoop.sleepMs(1); }
  static void helper() { tick(); }
  static void other() { helper(); }
  interface Job { void run(); }
  static class MyJob implements Job { @Override @Async public void run() { tick(); } }
  AsyncFromSync() { tick(); }
  static { EventLoop.sleepMs(5); }
  public static void main(String[] args) { other(); new AsyncFromSync(); Job j = new MyJob(); j.run(); EventLoop.run(() -> tick()); }
}
