// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Ticker;

/** A ticker's times do not drift with the work between them, and skip what was missed. */
public class TickerKeepsPace {
  @Async
  static void program() {
    Ticker ticker = new Ticker(50);
    int start = EventLoop.ticksMs();
    for (int i = 1; i <= 3; i++) {
      System.out.println(ticker.await());
      EventLoop.sleepMs(20);
    }
    int time = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    System.out.println(time >= 170 && time < 195);
    EventLoop.sleepMs(110);
    System.out.println(ticker.await());
    try {
      new Ticker(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
