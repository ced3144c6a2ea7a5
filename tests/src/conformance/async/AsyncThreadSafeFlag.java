// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A flag that clears itself when its one waiter is woken. */
public class AsyncThreadSafeFlag {
  @Async
  static void waits(ThreadSafeFlag flag) {
    for (int i = 0; i < 3; i++) {
      flag.await();
      System.out.println("woken " + i);
    }
  }

  @Async
  static void program() {
    ThreadSafeFlag flag = new ThreadSafeFlag();
    Task<Void> task = EventLoop.createTask(() -> waits(flag));
    EventLoop.sleepMs(20);
    flag.set();
    flag.set();
    EventLoop.sleepMs(20);
    flag.set();
    EventLoop.sleepMs(20);
    flag.set();
    task.await();
    flag.set();
    flag.await();
    System.out.println("set already");
    flag.set();
    flag.clear();
    try {
      EventLoop.waitForMs(() -> flag.await(), 30);
    } catch (TimeoutException e) {
      System.out.println("cleared");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
