import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Queues, stacks, heaps, maps and sets whose calls are the bodies of lambdas, of which nobody wants the result. */
public class QueuesInLambdas {
  static Deque<String> queue = new ArrayDeque<>();
  static Map<String, Integer> counts = new HashMap<>();

  static void run(Runnable r) {
    r.run();
  }

  public static void main(String[] args) {
    List<Integer> numbers = List.of(5, 3, 9, 1, 7);
    Queue<Integer> line = new LinkedList<>();
    Deque<Integer> stack = new ArrayDeque<>();
    Deque<Integer> front = new ArrayDeque<>();
    Stack<Integer> old = new Stack<>();
    PriorityQueue<Integer> heap = new PriorityQueue<>();
    Queue<Integer> reversed = new PriorityQueue<>(Comparator.reverseOrder());
    Set<Integer> seen = new HashSet<>();
    List<Integer> list = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    run(() -> queue.add("a"));
    run(() -> queue.addLast("b"));
    run(() -> queue.offer("c"));
    numbers.forEach(x -> line.offer(x));
    numbers.forEach(x -> stack.push(x));
    numbers.forEach(x -> front.addFirst(x * 2));
    numbers.forEach(x -> old.push(x));
    numbers.forEach(x -> heap.add(x));
    numbers.forEach(x -> reversed.offer(x));
    numbers.forEach(x -> seen.add(x % 4));
    numbers.forEach(x -> list.add(0, x));
    numbers.forEach(x -> text.append(x));
    numbers.forEach(x -> counts.put("n" + x, x));
    numbers.forEach(x -> counts.merge("all", x, Integer::sum));
    numbers.stream().filter(x -> x > 4).forEach(x -> line.add(x));
    IntStream.range(0, 3).forEach(i -> heap.offer(i));
    run(() -> line.poll());
    run(() -> queue.pollLast());
    run(() -> stack.pop());
    run(() -> old.pop());
    run(() -> heap.poll());
    run(() -> reversed.remove());
    run(() -> seen.remove(1));
    run(() -> list.remove(0));
    run(() -> counts.remove("n5"));
    System.out.println(queue.poll() + line.poll() + stack.pop() + front.pollFirst() + old.pop() + heap.poll() + reversed.poll());
    System.out.println(queue.size() + " " + line.size() + " " + stack.size() + " " + front.size() + " " + heap.size());
    System.out.println(seen.contains(1) + " " + seen.size() + " " + list + " " + text + " " + counts.get("all") + " " + counts.size());
    Consumer<Integer> add = x -> line.add(x);
    add.andThen(x -> stack.push(x)).accept(40);
    Runnable clear = () -> front.clear();
    Supplier<Integer> take = () -> stack.pop();
    BooleanSupplier empty = () -> front.isEmpty();
    System.out.println(take.get() + " " + empty.getAsBoolean());
    clear.run();
    System.out.println(empty.getAsBoolean() + " " + line.size());
    try {
      run(() -> queue.add(counts.size() > 100 ? "x" : null));
    } catch (NullPointerException e) {
      System.out.println("refused");
    }
    Map<String, Deque<Integer>> byName = new HashMap<>();
    numbers.forEach(x -> byName.computeIfAbsent(x > 4 ? "big" : "small", k -> new ArrayDeque<>()).add(x));
    System.out.println(byName.get("big").size() + " " + byName.get("small").poll());
    Optional.of(3).ifPresent(x -> line.add(x));
    Optional.of(4).ifPresentOrElse(x -> heap.add(x), () -> heap.add(0));
    new Thread0(() -> line.offer(8)).go();
    System.out.println(line.size() + heap.size());
  }

  record Thread0(Runnable work) {
    void go() {
      work.run();
    }
  }
}
