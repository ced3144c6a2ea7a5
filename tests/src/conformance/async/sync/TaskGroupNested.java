// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.TaskGroup;

/** Groups in groups, a member that starts more, a body that fails. */
public class TaskGroupNested {
  @Async static void w(String n, int ms) { try { EventLoop.sleepMs(ms); System.out.println(n); } catch (CancelledError e) { System.out.println(n + " cancelled"); throw e; } }
  @Async static void program() {
    TaskGroup.run(g -> {
      g.start(() -> TaskGroup.run(h -> { h.start(() -> w("inner a", 20)); h.start(() -> w("inner b", 30)); }));
      g.start(() -> { g.start(() -> w("late start", 10)); });
      g.start(() -> w("outer", 40));
    });
    try {
      TaskGroup.run(g -> { g.start(() -> w("victim", 100)); EventLoop.sleepMs(10); throw new IllegalStateException("body"); });
    } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    TaskGroup.run(g -> {});
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
