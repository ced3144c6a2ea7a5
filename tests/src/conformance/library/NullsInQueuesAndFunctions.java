import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Numbers taken from queues that are empty, and nulls that come through functions. */
public class NullsInQueuesAndFunctions {
  private final Queue<Integer> waiting = new ArrayDeque<>();

  interface Sink {
    void put(Integer n);
  }

  int served() {
    int sum = 0;
    while (!waiting.isEmpty()) {
      int n = waiting.poll();
      sum += n;
      if (n == 3) waiting.clear();
    }
    return sum;
  }

  int tooMany() {
    int sum = 0;
    while (waiting.size() > 0) {
      int first = waiting.peek();
      sum += first + waiting.poll();
      int second = waiting.poll();
      sum += second;
    }
    return sum;
  }

  private boolean drained() {
    waiting.clear();
    return true;
  }

  int drainedBefore() {
    if (!waiting.isEmpty() && drained()) {
      int n = waiting.poll();
      return n;
    }
    return -1;
  }

  static void attempt(String name, Runnable r) {
    try {
      r.run();
      System.out.println(name + " fine");
    } catch (NullPointerException e) {
      System.out.println(name + " null");
    }
  }

  public static void main(String[] args) {
    NullsInQueuesAndFunctions q = new NullsInQueuesAndFunctions();
    q.waiting.addAll(List.of(1, 2, 3, 4));
    System.out.println(q.served() + " " + q.waiting);
    q.waiting.addAll(List.of(1, 2));
    System.out.println(q.tooMany());
    q.waiting.add(9);
    attempt("odd", () -> System.out.println(q.tooMany()));
    q.waiting.add(9);
    attempt("drained", () -> System.out.println(q.drainedBefore()));
    System.out.println(q.drainedBefore());

    Deque<Integer> open = new LinkedList<>();
    Consumer<Integer> adds = open::add;
    adds.accept(5);
    adds.accept(null);
    attempt(
        "linked",
        () -> {
          while (!open.isEmpty()) {
            int n = open.poll();
            System.out.println("linked " + n);
          }
        });
    List<Integer> kept = new ArrayList<>();
    Sink sink = kept::add;
    sink.put(null);
    sink.put(7);
    attempt(
        "kept",
        () -> {
          for (int n : kept) System.out.println(n);
        });
    BiConsumer<String, Integer> shows = (k, v) -> System.out.println(k + "=" + v);
    shows.accept(null, null);
    shows.accept("a", 1);
    attempt("refused", () -> new ArrayDeque<Integer>().add(null));
  }
}
