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
    Ticker ticker = new Ticker(100);
    for (int i = 0; i < 3; i++) {
      System.out.print(ticker.await() + " ");
      EventLoop.sleepMs(60);
    }
    EventLoop.sleepMs(190);
    System.out.println(ticker.await());
    int passed = EventLoop.ticksDiff(EventLoop.ticksMs(), start);
    System.out.println(passed / 100 * 100);
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
