// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Event;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Lock;
import dev.mochaberry.asyncio.Task;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Tasks, events and locks as keys: each equals itself only. */
public class TasksAsKeys {
  @Async static void program() { Map<Object, String> m = new HashMap<>(); Task<Void> t = EventLoop.createTask(() -> {}); Event e = new Event(); Lock l = new Lock(); m.put(t, "t"); m.put(e, "e"); m.put(l, "l"); System.out.println(m.get(t) + m.get(e) + m.get(l) + m.get(new Event()) + t.equals(t) + e.equals(new Event())); Set<Task<?>> s = new HashSet<>(); s.add(t); s.add(t); System.out.println(s.size() + " " + s.contains(EventLoop.currentTask())); t.await(); }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
