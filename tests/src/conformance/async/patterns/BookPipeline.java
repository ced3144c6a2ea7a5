// clock
import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Queue;
import java.util.Optional;
import java.util.function.Function;

/** Stages of a pipeline, each a task between two queues. */
public class BookPipeline {
  @Async
  static <A, B> void stage(Queue<Optional<A>> in, Queue<Optional<B>> out, Function<A, B> work) {
    while (true) {
      Optional<A> item = in.get();
      if (item.isEmpty()) {
        out.put(Optional.empty());
        return;
      }
      EventLoop.sleepMs(1);
      out.put(Optional.of(work.apply(item.get())));
    }
  }

  @Async
  static void program() {
    Queue<Optional<Integer>> numbers = new Queue<>(2);
    Queue<Optional<Integer>> squares = new Queue<>(2);
    Queue<Optional<String>> texts = new Queue<>(2);
    EventLoop.createTask(() -> stage(numbers, squares, n -> n * n));
    EventLoop.createTask(() -> stage(squares, texts, n -> "<" + n + ">"));
    EventLoop.createTask(() -> {
      for (int i = 1; i <= 8; i++) {
        numbers.put(Optional.of(i));
      }
      numbers.put(Optional.empty());
    });
    StringBuilder all = new StringBuilder();
    Optional<String> text;
    while ((text = texts.get()).isPresent()) {
      all.append(text.get());
    }
    System.out.println(all);
  }

  public static void main(String[] args) throws Exception {
    EventLoop.run(() -> program());
  }
}
