// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;

/** The loop by hand: run until complete, for ever and stopped, again, anew; who hears of failures. */
public class AsyncLoopControl {
  @Async
  static void count(String name, int to) {
    for (int i = 1; i <= to; i++) {
      System.out.println(name + i);
      EventLoop.sleepMs(30);
    }
  }

  @Async
  static void stopAfter(Loop loop, int time) {
    EventLoop.sleepMs(time);
    System.out.println("stop");
    loop.stop();
    System.out.println("still here");
    EventLoop.sleepMs(0);
    System.out.println("in the next run");
  }

  public static void main(String[] args) {
    Loop loop = EventLoop.getEventLoop();
    Task<Void> counting = loop.createTask(() -> count("a", 4));
    loop.createTask(() -> stopAfter(loop, 50));
    loop.runForever();
    System.out.println("stopped");
    System.out.println(loop.runUntilComplete(() -> 42));
    loop.runUntilComplete(counting);
    loop.setExceptionHandler((l, context) ->
        System.out.println(context.message() + ": " + context.exception().getMessage() + " " + context.task().done()));
    System.out.println(loop.getExceptionHandler() != null);
    loop.createTask(() -> { throw new IllegalStateException("lost"); });
    loop.runUntilComplete(() -> EventLoop.sleepMs(10));
    loop.callExceptionHandler(new ExceptionContext("told by hand", new RuntimeException("why"), loop.createTask(() -> count("idle", 0))));
    loop.setExceptionHandler(null);
    System.out.println(loop.getExceptionHandler());
    loop.createTask(() -> System.out.println("forgotten"));
    Loop fresh = EventLoop.newEventLoop();
    fresh.runUntilComplete(() -> count("fresh", 1));
    loop.close();
  }
}
