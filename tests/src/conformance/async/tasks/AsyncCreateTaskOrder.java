// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;

/** Tasks begin in the order of their creation, behind their creator's step. */
public class AsyncCreateTaskOrder {
  @Async
  static void step(String name) {
    System.out.println("begin " + name);
    EventLoop.sleepMs(0);
    System.out.println("middle " + name);
    EventLoop.sleepMs(0);
    System.out.println("end " + name);
  }

  @Async
  static void program() {
    Task<Void> last = null;
    for (String name : new String[] {"a", "b", "c"}) {
      last = EventLoop.createTask(() -> step(name));
      System.out.println("created " + name);
    }
    last.await();
    System.out.println("all done");
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
