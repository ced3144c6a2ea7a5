// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** A task knows itself; inside a call it is the caller's. */
public class AsyncCurrentTask {
  static Task<?> known;

  @Async
  static boolean inCall(Task<?> expected) {
    EventLoop.sleepMs(0);
    return EventLoop.currentTask() == expected;
  }

  @Async
  static boolean isKnown() {
    return EventLoop.currentTask() == known;
  }

  @Async
  static void program() {
    Task<?> self = EventLoop.currentTask();
    System.out.println(inCall(self) + " " + self.done());
    Task<Boolean> other = EventLoop.createTask(() -> inCall(self));
    System.out.println(other.await() + " " + other.done());
    Task<Boolean> third = EventLoop.createTask(() -> isKnown());
    known = third;
    System.out.println(third.await());
    System.out.println(EventLoop.<Boolean, RuntimeException>gather(() -> inCall(self)).get(0));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
