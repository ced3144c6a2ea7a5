// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Regular times without drift; missed ticks are left out. */
public class AsyncTicker {
  @Async
  static void program() {
    int start = EventLoop.ticksMs();
    Ticker ticker = new Ticker(300);
    for (int i = 0; i < 3; i++) {
      System.out.print(ticker.await() + " ");
      EventLoop.sleepMs(180);
    }
    EventLoop.sleepMs(570);
    System.out.println(ticker.await());
    int passed = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    System.out.println(passed / 300 * 300);
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
