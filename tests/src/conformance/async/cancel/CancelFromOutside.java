// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Between two runs a task can be cancelled as well. */
public class CancelFromOutside {
  @Async
  static void work() {
    try {
      System.out.println("begun");
      EventLoop.sleepMs(10);
      System.out.println("never");
    } finally {
      System.out.println("ended");
    }
  }

  public static void main(String[] args) {
    Task<Void> task = EventLoop.createTask(() -> work());
    EventLoop.run(() -> EventLoop.sleepMs(0));
    System.out.println(task.cancel() + " " + task.done());
    EventLoop.run(() -> EventLoop.sleepMs(0));
    System.out.println(task.done() + " " + task.cancel());
  }
}
