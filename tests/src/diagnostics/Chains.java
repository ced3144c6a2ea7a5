import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** How the program gets to a call that cannot wait: the chain is told, whatever it goes through. */
public class Chains {
  @Async
  static int measure(int n) {
    EventLoop.sleepMs(1);
    return n;
  }

  interface Step {
    void take();
  }

  static class Slow implements Step {
    public void take() {
      measure(1);
    }
  }

  static class Base {
    void prepare() {
      measure(2);
    }
  }

  static class Derived extends Base {
    @Override
    void prepare() {
      super.prepare();
    }
  }

  static class ByMeasure implements Comparator<Integer> {
    @Override
    public int compare(Integer a, Integer b) {
      return measure(a) - measure(b);
    }
  }

  static class Table {
    static final int SIZE = load();

    static int load() {
      return measure(3);
    }
  }

  static class Label {
    @Override
    public String toString() {
      return "label " + measure(4);
    }
  }

  static void run(Step step) {
    step.take();
  }

  static int twice(Function<Integer, Integer> f) {
    return f.apply(f.apply(1));
  }

  public static void main(String[] args) {
    run(new Slow());
    new Derived().prepare();
    List<Integer> list = new ArrayList<>(List.of(2, 1));
    list.sort(new ByMeasure());
    list.forEach(x -> measure(x));
    System.out.println(list.stream().map(x -> measure(x)).count());
    System.out.println(Table.SIZE);
    System.out.println(new Label());
    System.out.println(twice(x -> measure(x)));
  }
}
