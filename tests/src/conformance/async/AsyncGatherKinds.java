// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.*;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Gathering: results in order, the first failure, what the others do then, cancelling, nesting, lists, nothing. */
public class AsyncGatherKinds {
  @Async
  static String work(String name, int time) throws IOException {
    EventLoop.sleepMs(time);
    System.out.println(name + " done");
    if (name.startsWith("bad")) {
      throw new IOException(name);
    }
    return name;
  }

  @Async
  static void program() throws IOException {
    System.out.println(EventLoop.gather(() -> work("slow", 60), () -> work("quick", 10)));
    try {
      EventLoop.gather(() -> work("long", 90), () -> work("bad one", 20), () -> work("bad two", 50));
    } catch (IOException e) {
      System.out.println("first: " + e.getMessage());
    }
    EventLoop.sleepMs(120);
    Task<List<String>> task = EventLoop.createTask(() -> EventLoop.gather(() -> work("x", 300), () -> work("y", 300)));
    EventLoop.sleepMs(20);
    task.cancel();
    try {
      task.await();
    } catch (CancelledError e) {
      System.out.println("cancelled with all of them");
    }
    List<AsyncSupplier<String, IOException>> some = new ArrayList<>();
    System.out.println(EventLoop.gather(some));
    for (int i = 0; i < 3; i++) {
      int k = i;
      some.add(() -> work("n" + k, 30 * (3 - k)));
    }
    System.out.println(EventLoop.gather(some));
    System.out.println(EventLoop.gather(
        () -> EventLoop.gather(() -> work("a", 20), () -> work("b", 5)),
        () -> EventLoop.gather(() -> work("c", 40))));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
