// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A cancellation is an Error and no Exception, wherever a program asks. */
public class CancelledErrorIsAnError {
  static String kind(Throwable t) {
    return (t instanceof Error) + " " + (t instanceof CancelledError) + " " + (t instanceof Exception);
  }

  @Async
  static Throwable caught() {
    try {
      EventLoop.sleepMs(500);
    } catch (Exception e) {
      return null;
    } catch (Throwable t) {
      return t;
    }
    return null;
  }

  @Async
  static void program() {
    Task<Throwable> task = EventLoop.createTask(() -> caught());
    EventLoop.sleepMs(10);
    task.cancel();
    Throwable t = task.await();
    System.out.println(kind(t));
    System.out.println(t + " " + t.getMessage() + " " + t.getClass().getSimpleName());
    Object o = t;
    System.out.println(o instanceof Error);
    Error e = (Error) t;
    System.out.println(e == t);
    try {
      throw t;
    } catch (Error again) {
      System.out.println(again == t);
    } catch (Throwable other) {
      System.out.println("no");
    }
    System.out.println(kind(new CancelledError()));
    try {
      throw new CancelledError();
    } catch (RuntimeException r) {
      System.out.println("no");
    } catch (Error r) {
      System.out.println(r.getClass().getName());
    }
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
