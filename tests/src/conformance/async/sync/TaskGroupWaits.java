// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import dev.mochaberry.asyncio.TaskGroup;
import java.util.ArrayList;
import java.util.List;

/** A group ends when all its tasks have. */
public class TaskGroupWaits {
  @Async
  static String work(String name, int ms) {
    EventLoop.sleepMs(ms);
    System.out.println(name);
    return name;
  }

  @Async
  static void program() {
    List<Task<String>> tasks = new ArrayList<>();
    TaskGroup.run(group -> {
      tasks.add(group.start(() -> work("slow", 40)));
      tasks.add(group.start(() -> work("quick", 10)));
      System.out.println("body ends");
    });
    System.out.println(tasks.get(0).await() + " " + tasks.get(1).done());
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
