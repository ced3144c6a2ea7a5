// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A cancellation is no failure: the handler hears nothing. */
public class HandlerNotForCancelled {
  @Async
  static void program() {
    EventLoop.getEventLoop().setExceptionHandler((loop, context) -> System.out.println("handler"));
    Task<Void> task = EventLoop.createTask(() -> EventLoop.sleepMs(100));
    EventLoop.sleepMs(10);
    task.cancel();
    EventLoop.sleepMs(10);
    System.out.println(task.done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
