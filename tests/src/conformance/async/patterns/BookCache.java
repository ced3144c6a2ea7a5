// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.HashMap;
import java.util.Map;

/** Many ask for the same; it is made once, and failures are not kept. */
public class BookCache {
  static int made;

  static class Cache {
    private final Map<String, Task<String>> entries = new HashMap<>();

    @Async
    String get(String key) {
      Task<String> task = entries.get(key);
      if (task == null) {
        task = EventLoop.createTask(() -> make(key));
        entries.put(key, task);
      }
      try {
        return task.await();
      } catch (IllegalStateException e) {
        entries.remove(key);
        return "failed " + key;
      }
    }
  }

  @Async
  static String make(String key) {
    made++;
    EventLoop.sleepMs(20);
    if (key.equals("bad")) {
      throw new IllegalStateException(key);
    }
    return key.toUpperCase();
  }

  @Async
  static void program() {
    Cache cache = new Cache();
    System.out.println(EventLoop.gather(() -> cache.get("a"), () -> cache.get("a"), () -> cache.get("b"), () -> cache.get("bad")));
    System.out.println(cache.get("a") + " " + cache.get("bad") + " " + made);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
