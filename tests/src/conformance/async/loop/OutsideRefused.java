// clock
import dev.mochaberry.asyncio.EventLoop;

/** Without a running loop there is no current task. */
public class OutsideRefused {
  public static void main(String[] args) {
    try {
      System.out.println(EventLoop.currentTask());
    } catch (IllegalStateException e) {
      System.out.println("refused");
    }
    EventLoop.run(() -> EventLoop.sleepMs(0));
    try {
      System.out.println(EventLoop.currentTask());
    } catch (IllegalStateException e) {
      System.out.println("refused again");
    }
  }
}
