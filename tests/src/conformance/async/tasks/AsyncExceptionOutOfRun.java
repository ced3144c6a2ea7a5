// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** What main throws comes out of run, checked or not. */
public class AsyncExceptionOutOfRun {
  static class Own extends Exception {
    final int code;

    Own(int code) {
      super("code " + code);
      this.code = code;
    }
  }

  @Async
  static int fails(int code) throws Own {
    EventLoop.sleepMs(0);
    if (code > 0) {
      throw new Own(code);
    }
    return 10 / code;
  }

  public static void main(String[] args) {
    try {
      System.out.println(EventLoop.run(() -> fails(3)));
    } catch (Own e) {
      System.out.println(e.getMessage() + " " + e.code);
    }
    try {
      EventLoop.run(() -> fails(0));
    } catch (Own e) {
      System.out.println("no");
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(EventLoop.<Integer, RuntimeException>run(() -> 12));
  }
}
