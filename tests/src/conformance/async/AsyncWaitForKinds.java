// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A time limit on what ends in time, fails, is late, cleans up late, refuses; limits of zero; tasks that live on. */
public class AsyncWaitForKinds {
  @Async
  static int work(int time, int value) throws IOException {
    try {
      EventLoop.sleepMs(time);
    } finally {
      System.out.println("leaves after " + time);
    }
    if (value < 0) {
      throw new IOException("value " + value);
    }
    return value;
  }

  @Async
  static int slowCleaner() {
    try {
      EventLoop.sleepMs(500);
      return 1;
    } catch (CancelledError e) {
      EventLoop.sleepMs(60);
      System.out.println("cleaned");
      return 2;
    }
  }

  @Async
  static void late(AsyncSupplier<Integer, IOException> work, int limit) {
    try {
      System.out.println(EventLoop.waitForMs(work, limit));
    } catch (TimeoutException e) {
      System.out.println("late " + e.getMessage());
    } catch (IOException e) {
      System.out.println("failed " + e.getMessage());
    }
  }

  @Async
  static void program() throws IOException {
    late(() -> work(10, 5), 300);
    late(() -> work(10, -5), 300);
    late(() -> work(400, 6), 40);
    late(() -> slowCleaner(), 30);
    late(() -> 7, 0);
    late(() -> work(50, 8), 0);
    late(() -> work(0, 9), 80);
    Task<Integer> task = EventLoop.createTask(() -> work(30, 10));
    try {
      System.out.println(EventLoop.waitForMs(task, 400));
      System.out.println(EventLoop.waitFor(task, 0.1));
    } catch (TimeoutException e) {
      System.out.println("never");
    }
    try {
      EventLoop.waitForMs(() -> {
        late(() -> work(600, 11), 500);
        return 0;
      }, 50);
    } catch (TimeoutException e) {
      System.out.println("the outer limit");
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
