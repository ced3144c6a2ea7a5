// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** The loop's clock goes forward by what a task sleeps. */
public class AsyncTicks {
  @Async
  static void program() {
    int start = EventLoop.ticksMs();
    EventLoop.sleepMs(40);
    int time = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    System.out.println(time >= 40 && time < 400);
    System.out.println(EventLoop.ticksDiff(start, EventLoop.ticksMs()) <= -40);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
