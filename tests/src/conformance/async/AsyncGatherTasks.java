// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Gathering tasks that run, that have ended, that are awaited, and exceptions as results. */
public class AsyncGatherTasks {
  @Async
  static int value(int time, int value) {
    EventLoop.sleepMs(time);
    if (value < 0) {
      throw new IllegalArgumentException("value " + value);
    }
    return value;
  }

  @Async
  static void program() {
    Task<Integer> a = EventLoop.createTask(() -> value(40, 1));
    Task<Integer> b = EventLoop.createTask(() -> value(10, 2));
    System.out.println(EventLoop.gather(a, b));
    System.out.println(EventLoop.gather(b, a, EventLoop.createTask(() -> value(0, 3))));
    Task<Integer> c = EventLoop.createTask(() -> value(30, 4));
    try {
      System.out.println(EventLoop.gather(c, c));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    Task<Integer> waiter = EventLoop.createTask(() -> c.await());
    EventLoop.sleepMs(0);
    try {
      System.out.println(EventLoop.gather(c));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(waiter.await());
    List<Object> all = EventLoop.gatherWithExceptions(() -> value(5, 7), () -> value(1, -1), () -> "text");
    for (Object o : all) {
      System.out.println(o instanceof Exception e ? "failed: " + e.getMessage() : "got " + o);
    }
    Task<Integer> d = EventLoop.createTask(() -> value(20, -2));
    Task<Integer> e = EventLoop.createTask(() -> value(60, 8));
    try {
      EventLoop.gather(d, e);
    } catch (IllegalArgumentException x) {
      System.out.println(x.getMessage() + " " + e.done());
    }
    System.out.println(e.await());
    List<Object> ended = EventLoop.gatherWithExceptions(d, e);
    System.out.println(ended.get(0) instanceof IllegalArgumentException);
    System.out.println(ended.get(1));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
