// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Other tasks change a map while a loop over it waits: its iterators go on and meet what comes. */
public class AsyncMapLoops {
  enum Side {
    NORTH,
    EAST,
    SOUTH,
    WEST
  }

  private final Map<Side, Integer> sides = new EnumMap<>(Side.class);
  private final Map<Integer, String> names = new ConcurrentHashMap<>();

  @Async
  void change() {
    EventLoop.sleepMs(15);
    sides.put(Side.WEST, 4);
    sides.remove(Side.EAST);
    names.put(5, "five");
    names.remove(2);
  }

  @Async
  void run() {
    sides.put(Side.NORTH, 1);
    sides.put(Side.EAST, 2);
    names.put(1, "one");
    names.put(2, "two");
    EventLoop.createTask(() -> change());
    for (Side s : sides.keySet()) {
      EventLoop.sleepMs(20);
      System.out.println(s);
    }
    names.put(2, "two");
    for (Map.Entry<Integer, String> e : names.entrySet()) {
      EventLoop.sleepMs(20);
      System.out.println(e.getKey() + " " + e.getValue());
    }
    System.out.println(sides + " " + names);
  }

  public static void main(String[] args) {
    EventLoop.run(() -> new AsyncMapLoops().run());
  }
}
