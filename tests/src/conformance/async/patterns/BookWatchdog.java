// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A watchdog that must be fed in time; who starves it is stopped. */
public class BookWatchdog {
  static class Watchdog {
    private final int ms;
    private int feedings;
    private int last = EventLoop.ticksMs();

    Watchdog(int ms) {
      this.ms = ms;
    }

    void feed() {
      feedings++;
      last = EventLoop.ticksMs();
    }

    @Async
    void guard(Task<?> victim) {
      while (!victim.done()) {
        int left = ms - EventLoop.ticksDiff(EventLoop.ticksMs(), last);
        if (left <= 0) {
          System.out.println("bark " + victim.cancel());
          return;
        }
        EventLoop.sleepMs(left);
      }
      System.out.println("calm");
    }
  }

  @Async
  static void work(Watchdog dog, int[] times) {
    for (int t : times) {
      EventLoop.sleepMs(t);
      dog.feed();
    }
  }

  @Async
  static void observe(int... times) {
    Watchdog dog = new Watchdog(60);
    Task<Void> worker = EventLoop.createTask(() -> work(dog, times));
    Task<Void> guard = EventLoop.createTask(() -> dog.guard(worker));
    try {
      worker.await();
      System.out.println("worked, fed " + dog.feedings);
    } catch (CancelledError e) {
      System.out.println("stopped, fed " + dog.feedings);
    }
    guard.await();
  }

  @Async
  static void program() {
    observe(20, 20, 20);
    observe(20, 200, 20);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
