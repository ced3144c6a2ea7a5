// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Tasks that sleep wake in the order of their times. */
public class AsyncSleepOrder {
  @Async
  static void worker(String name, int delay, int rounds) {
    for (int i = 0; i < rounds; i++) {
      System.out.println(name + i);
      EventLoop.sleepMs(delay);
    }
    System.out.println(name + " done");
  }

  @Async
  static void program() {
    EventLoop.createTask(() -> worker("a", 200, 3));
    EventLoop.createTask(() -> worker("b", 500, 2));
    System.out.println("created");
    EventLoop.sleepMs(0);
    System.out.println("after first turn");
    worker("inline", 60, 2);
    EventLoop.sleepMs(1400);
    System.out.println("end");
  }

  public static void main(String[] args) {
    EventLoop.run(() -> program());
  }
}
