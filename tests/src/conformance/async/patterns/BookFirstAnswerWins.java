// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncSupplier;
import dev.mochaberry.asyncio.CancelledError;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** The first of several to answer wins; the others are cancelled. */
public class BookFirstAnswerWins {
  @Async
  static String ask(String name, int ms) {
    try {
      EventLoop.sleepMs(ms);
      return name;
    } catch (CancelledError e) {
      System.out.println(name + " too slow");
      throw e;
    }
  }

  @SafeVarargs
  @Async
  static <T> T first(AsyncSupplier<T, RuntimeException>... all) {
    Queue<T> answers = new Queue<>();
    List<Task<Void>> tasks = new ArrayList<>();
    for (AsyncSupplier<T, RuntimeException> one : all) {
      tasks.add(EventLoop.createTask(() -> answers.put(one.get())));
    }
    try {
      return answers.get();
    } finally {
      for (Task<Void> t : tasks) {
        t.cancel();
      }
    }
  }

  @Async
  static void program() {
    System.out.println(first(() -> ask("slow", 80), () -> ask("quick", 20), () -> ask("medium", 50)));
    EventLoop.sleepMs(0);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
