// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;

/** Results come in the order of the arguments, not of the ends. */
public class GatherKeepsOrder {
  @Async
  static String named(String name, int ms) {
    EventLoop.sleepMs(ms);
    System.out.println(name + " ends");
    return name;
  }

  @Async
  static void program() {
    System.out.println(EventLoop.gather(() -> named("slow", 60), () -> named("quick", 0), () -> named("medium", 30)));
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
