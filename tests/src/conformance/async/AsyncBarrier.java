// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Tasks meet, several times; who is cancelled counts as never come. */
public class AsyncBarrier {
  @Async
  static void runner(Barrier barrier, String name, int time) {
    for (int lap = 0; lap < 2; lap++) {
      EventLoop.sleepMs(time);
      System.out.println(name + " comes, " + barrier.waiting() + " wait");
      int missing = barrier.await();
      System.out.println(name + " goes on, missing were " + missing);
    }
  }

  @Async
  static void program() {
    Barrier barrier = new Barrier(3);
    Task<Integer> leaves = EventLoop.createTask(() -> barrier.await());
    EventLoop.sleepMs(0);
    System.out.println(barrier.waiting() + " of " + barrier.parties());
    leaves.cancel();
    EventLoop.sleepMs(0);
    System.out.println(barrier.waiting());
    EventLoop.gather(() -> runner(barrier, "a", 30), () -> runner(barrier, "b", 80), () -> runner(barrier, "c", 130));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
