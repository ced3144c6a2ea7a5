// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Tasks that only yield take turns; one that awaits what is ready does not yield. */
public class AsyncFairness {
  @Async
  static void turns(String name, int count) {
    for (int i = 0; i < count; i++) {
      System.out.println(name + i);
      EventLoop.sleepMs(0);
    }
  }

  @Async
  static void direct(String name) {
    System.out.println(name + " begins");
    inner(name);
    System.out.println(name + " ends");
  }

  @Async
  static void inner(String name) {
    System.out.println(name + " inside");
  }

  @Async
  static void program() {
    EventLoop.gather(() -> turns("a", 3), () -> turns("b", 5), () -> turns("c", 1));
    Event set = new Event();
    set.set();
    Lock free = new Lock();
    Task<Void> other = EventLoop.createTask(() -> direct("other"));
    set.await();
    free.acquire();
    free.release();
    System.out.println("nobody else ran");
    EventLoop.sleepMs(0);
    System.out.println("now one has: " + other.done());
    other.await();
    System.out.println("awaiting what has ended does not yield");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
