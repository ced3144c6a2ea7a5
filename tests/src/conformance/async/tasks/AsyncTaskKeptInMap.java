// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tasks in collections: by name, counted, removed when done. */
public class AsyncTaskKeptInMap {
  @Async
  static int length(String s) {
    EventLoop.sleepMs(10 * s.length());
    return s.length();
  }

  @Async
  static void program() {
    Map<String, Task<Integer>> tasks = new TreeMap<>();
    for (String s : new String[] {"pear", "fig", "banana"}) {
      tasks.put(s, EventLoop.createTask(() -> length(s)));
    }
    List<String> order = new ArrayList<>();
    while (!tasks.isEmpty()) {
      EventLoop.sleepMs(5);
      for (Iterator<Map.Entry<String, Task<Integer>>> i = tasks.entrySet().iterator(); i.hasNext(); ) {
        Map.Entry<String, Task<Integer>> e = i.next();
        if (e.getValue().done()) {
          order.add(e.getKey() + "=" + e.getValue().await());
          i.remove();
        }
      }
    }
    System.out.println(order);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
