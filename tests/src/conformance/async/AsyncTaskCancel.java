// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.Task;

/** Tasks: results, state, cancellation. */
public class AsyncTaskCancel {
  @Async
  static int work(int n) {
    try {
      for (int i = 0; i < n; i++) {
        EventLoop.sleepMs(200);
        System.out.println("step " + i);
      }
      return n * 10;
    } catch (CancelledError e) {
      System.out.println("cancelled inside");
      throw e;
    } finally {
      System.out.println("finally");
    }
  }

  @Async
  static void program() {
    Task<Integer> quick = EventLoop.createTask(() -> work(1));
    System.out.println(quick.done());
    System.out.println(quick.await());
    System.out.println(quick.done() + " " + quick.cancel());
    Task<Integer> endless = EventLoop.createTask(() -> work(100));
    EventLoop.sleepMs(500);
    System.out.println("cancel " + endless.cancel());
    try {
      System.out.println(endless.await());
    } catch (CancelledError e) {
      System.out.println("cancelled outside");
    }
    System.out.println(endless.done());
    Task<Integer> unborn = EventLoop.createTask(() -> work(5));
    System.out.println(unborn.cancel());
    EventLoop.sleepMs(80);
    System.out.println("end");
  }

  public static void main(String[] args) {
    EventLoop.run(() -> program());
  }
}
