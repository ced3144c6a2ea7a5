// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A timer that has run out goes before tasks that became ready later. */
public class AsyncTimerBeforeReady {
  @Async
  static void spin(String name, int rounds) {
    for (int i = 0; i < rounds; i++) {
      EventLoop.sleepMs(0);
    }
    System.out.println(name);
  }

  @Async
  static void timed(int ms) {
    EventLoop.sleepMs(ms);
    System.out.println("timer " + ms);
  }

  static void busy(int ms) {
    int start = EventLoop.ticksMs();
    while (EventLoop.ticksDiff(EventLoop.ticksMs(), start) < ms) {
    }
  }

  @Async
  static void program() {
    EventLoop.createTask(() -> timed(10));
    EventLoop.createTask(() -> timed(5));
    EventLoop.sleepMs(0);
    EventLoop.sleepMs(15);
    Task<Void> ready = EventLoop.createTask(() -> spin("ready", 0));
    EventLoop.createTask(() -> timed(0));
    ready.await();
    EventLoop.sleepMs(10);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
