// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Loop;

/** A loop that was stopped runs for ever again, where it was. */
public class LoopForeverTwice {
  static int rounds;

  @Async
  static void counter(Loop loop) {
    while (true) {
      rounds++;
      if (rounds % 3 == 0) {
        loop.stop();
      }
      EventLoop.sleepMs(5);
    }
  }

  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    loop.createTask(() -> counter(loop));
    for (int i = 0; i < 3; i++) {
      loop.runForever();
      System.out.println(rounds);
    }
  }
}
