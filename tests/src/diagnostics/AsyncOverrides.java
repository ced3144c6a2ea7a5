import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
public class AsyncOverrides {
  @Async static void tick() { EventLoop.sleepMs(1); }
  static abstract class W { @Async abstract void go(); }
  static class X extends W { @Override void go() { tick(); } }
  @Async public static void main(String[] args) { Runnable r = AsyncOverrides::tick; r.run(); Runnable q = () -> tick(); q.run(); W w = new X(); w.go(); }
}
