// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncSupplier;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Task;
import java.util.ArrayList;
import java.util.List;

/** Gathering nothing gives nothing, and lets others run. */
public class GatherNothing {
  @Async
  static void program() {
    List<AsyncSupplier<String, RuntimeException>> none = new ArrayList<>();
    Task<Void> other = EventLoop.createTask(() -> System.out.println("other"));
    System.out.println(EventLoop.gather(none));
    System.out.println(other.done());
    other.await();
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
