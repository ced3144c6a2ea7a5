// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** A run that fails leaves its tasks to the next. */
public class AfterFailedRun {
  @Async static void t(String n) { for (int i = 0; i < 3; i++) { System.out.println(n + i); EventLoop.sleepMs(20); } }
  @Async static void m() { EventLoop.createTask(() -> t("t")); EventLoop.sleepMs(30); throw new RuntimeException("m"); }
  public static void main(String[] args) {
    try { EventLoop.run(() -> m()); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
    EventLoop.run(() -> EventLoop.sleepMs(40));
  }
}
