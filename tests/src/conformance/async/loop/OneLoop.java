// clock
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Loop;

/** There is one loop until a new one is made; what waits in the old one is forgotten. */
public class OneLoop {
  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    loop.createTask(() -> System.out.println("old task"));
    System.out.println(loop == EventLoop.getEventLoop());
    Loop fresh = EventLoop.newEventLoop();
    fresh.runUntilComplete(() -> EventLoop.sleepMs(10));
    System.out.println("end");
  }
}
