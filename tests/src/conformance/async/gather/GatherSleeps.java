// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Waiting for several times at once takes as long as the longest. */
public class GatherSleeps {
  @Async
  static void nap(int ms) {
    EventLoop.sleepMs(ms);
  }

  @Async
  static void program() {
    int start = EventLoop.ticksMs();
    EventLoop.gather(() -> nap(40), () -> nap(60), () -> nap(20));
    int time = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    System.out.println(time >= 60 && time < 110);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
