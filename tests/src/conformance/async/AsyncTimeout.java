// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A limit on the own work of a task: in time, too late, nested, cancelled from outside, refusing to stop. */
public class AsyncTimeout {
  @Async
  static String work(int time) {
    try {
      EventLoop.sleepMs(time);
      return "done after " + time;
    } finally {
      System.out.println("leaving " + time);
    }
  }

  @Async
  static void program() throws TimeoutException {
    System.out.println(Timeout.afterMs(500, () -> work(10)));
    try {
      Timeout.afterMs(30, () -> work(700));
    } catch (TimeoutException e) {
      System.out.println("too late " + e.getMessage());
    }
    try {
      Timeout.afterMs(40, () -> Timeout.afterMs(900, () -> work(800)));
    } catch (TimeoutException e) {
      System.out.println("outer too late");
    }
    System.out.println(Timeout.afterMs(20, () -> {
      try {
        return work(300);
      } catch (CancelledError e) {
        return "stubborn";
      }
    }));
    Task<String> limited = EventLoop.createTask(() -> Timeout.afterMs(5000, () -> work(600)));
    EventLoop.sleepMs(10);
    limited.cancel();
    try {
      limited.await();
    } catch (CancelledError e) {
      System.out.println("cancelled");
    }
    EventLoop.sleepMs(60);
    System.out.println("end");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
