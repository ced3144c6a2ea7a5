// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.ThreadSafeFlag;
import java.util.concurrent.TimeoutException;

/** A thread-safe flag wakes one wait, and clears itself. */
public class FlagOnce {
  @Async
  static void program() {
    ThreadSafeFlag flag = new ThreadSafeFlag();
    flag.set();
    flag.await();
    System.out.println("at once");
    EventLoop.createTask(() -> {
      EventLoop.sleepMs(20);
      flag.set();
      flag.set();
    });
    flag.await();
    System.out.println("woken");
    try {
      EventLoop.waitForMs(() -> flag.await(), 30);
      System.out.println("a second time");
    } catch (TimeoutException e) {
      System.out.println("only once");
    }
    flag.set();
    flag.clear();
    try {
      EventLoop.waitForMs(() -> flag.await(), 20);
      System.out.println("not cleared");
    } catch (TimeoutException e) {
      System.out.println("cleared");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
