// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.ThreadSafeFlag;
import dev.mochaberry.machine.Timer;

/** A timer sets a flag that a task waits for. */
public class TimerSetsFlag {
  @Async static void program() {
    ThreadSafeFlag flag = new ThreadSafeFlag();
    Timer timer = new Timer();
    int[] count = {0};
    timer.init(Timer.PERIODIC, 20, t -> { if (++count[0] == 3) t.deinit(); flag.set(); });
    for (int i = 0; i < 3; i++) { flag.await(); System.out.println("tick " + count[0]); }
    EventLoop.sleepMs(50);
    System.out.println(count[0]);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
