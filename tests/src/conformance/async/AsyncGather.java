// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.List;

/** gather gives results in argument order, whatever the order of the ends. */
public class AsyncGather {
  static int running;

  @Async
  static String fetch(String name, int ms) {
    running++;
    System.out.println("start " + name + " " + running);
    EventLoop.sleepMs(ms);
    running--;
    System.out.println("end " + name + " " + running);
    return name.toUpperCase();
  }

  @Async
  static int failing(int ms) {
    EventLoop.sleepMs(ms);
    throw new IllegalStateException("failed after " + ms);
  }

  @Async
  static void program() {
    List<String> all =
        EventLoop.gather(() -> fetch("slow", 150), () -> fetch("fast", 20), () -> fetch("mid", 80));
    for (String s : all) {
      System.out.println(s);
    }
    System.out.println(all.size() + all.get(1));
    try {
      List<Integer> numbers = EventLoop.gather(() -> failing(40), () -> failing(120));
      System.out.println(numbers);
    } catch (IllegalStateException e) {
      System.out.println("caught " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    EventLoop.run(() -> program());
  }
}
