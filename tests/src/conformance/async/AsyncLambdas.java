// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** Async lambdas with captures, and tasks kept in a list. */
public class AsyncLambdas {
  private final List<String> log = new ArrayList<>();
  private int total;

  @Async
  int add(int n) {
    EventLoop.sleepMs(n * 60);
    total += n;
    log.add("+" + n);
    return total;
  }

  @Async
  void all() {
    List<Task<Integer>> tasks = new ArrayList<>();
    for (int i = 3; i >= 1; i--) {
      int n = i;
      tasks.add(EventLoop.createTask(() -> add(n)));
    }
    for (Task<Integer> task : tasks) {
      System.out.println("got " + task.await());
    }
    System.out.println(log + " " + total);
    String greeting = "block";
    Task<String> block =
        EventLoop.createTask(
            () -> {
              EventLoop.sleepMs(10);
              String s = greeting + " after " + total;
              System.out.println(s);
              return s.toUpperCase();
            });
    System.out.println("waiting");
    System.out.println(block.await());
  }

  public static void main(String[] args) {
    AsyncLambdas program = new AsyncLambdas();
    EventLoop.run(() -> program.all());
    System.out.println("total " + program.total);
  }
}
