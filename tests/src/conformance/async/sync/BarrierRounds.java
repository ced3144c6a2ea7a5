// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Barrier;
import dev.mochaberry.asyncio.EventLoop;

/** Tasks meet at a barrier, round after round. */
public class BarrierRounds {
  @Async
  static void runner(String name, int pace, Barrier barrier) {
    for (int round = 1; round <= 3; round++) {
      EventLoop.sleepMs(pace);
      int missing = barrier.await();
      if (missing == 0) {
        System.out.println("round " + round + " closed by " + name + " " + barrier.waiting());
      }
    }
  }

  @Async
  static void program() {
    Barrier barrier = new Barrier(3);
    EventLoop.gather(() -> runner("a", 10, barrier), () -> runner("b", 40, barrier), () -> runner("c", 20, barrier));
    System.out.println(barrier.parties() + " " + barrier.waiting());
    try {
      new Barrier(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
