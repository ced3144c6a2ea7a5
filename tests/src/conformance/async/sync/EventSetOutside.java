// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;

/** An event can be set before the loop runs, and between two runs. */
public class EventSetOutside {
  static final Event EVENT = new Event();

  @Async
  static void waiter() {
    EVENT.await();
    System.out.println("go");
  }

  public static void main(String[] args) {
    EVENT.set();
    EventLoop.run(() -> waiter());
    EVENT.clear();
    EventLoop.createTask(() -> waiter());
    EventLoop.run(() -> EventLoop.sleepMs(0));
    EVENT.set();
    EventLoop.run(() -> EventLoop.sleepMs(0));
    System.out.println("end");
  }
}
