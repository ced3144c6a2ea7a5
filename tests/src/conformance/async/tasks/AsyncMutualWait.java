// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task passes itself to another that waits for it. */
public class AsyncMutualWait {
  static Task<String> ping;

  @Async
  static String first() {
    EventLoop.sleepMs(10);
    return "first";
  }

  @Async
  static String second() {
    return ping.await() + ", second";
  }

  @Async
  static void program() {
    ping = EventLoop.createTask(() -> first());
    Task<String> pong = EventLoop.createTask(() -> second());
    System.out.println(pong.await());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
