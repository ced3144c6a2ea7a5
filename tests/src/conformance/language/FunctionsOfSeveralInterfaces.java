import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lambdas of different functional interfaces, told apart by tests, switches' chains and casts. */
public class FunctionsOfSeveralInterfaces {
  interface Visitor {
    String visit(int depth);
  }

  static class Job implements Runnable {
    @Override
    public void run() {
      System.out.println("job");
    }
  }

  @SuppressWarnings("unchecked")
  static String use(Object o) {
    if (o instanceof Runnable r) {
      r.run();
      return "ran";
    } else if (o instanceof Supplier<?> s) {
      return "supplied " + s.get();
    } else if (o instanceof IntBinaryOperator b) {
      return "combined " + b.applyAsInt(6, 7);
    } else if (o instanceof Function<?, ?> f) {
      return "applied " + ((Function<Object, Object>) f).apply("x");
    } else if (o instanceof Visitor v) {
      return v.visit(2);
    }
    return "other";
  }

  public static void main(String[] args) {
    List<Object> all = new ArrayList<>();
    all.add((Runnable) () -> System.out.println("running"));
    all.add((Supplier<String>) () -> "s");
    all.add((IntBinaryOperator) Math::max);
    all.add((Function<String, Integer>) String::length);
    all.add((Visitor) d -> "visited " + d);
    all.add(new Job());
    all.add("text");
    all.add(3);
    for (Object o : all) {
      System.out.println(use(o));
    }
    try {
      Runnable wrong = (Runnable) all.get(1);
      wrong.run();
    } catch (ClassCastException e) {
      System.out.println("no Runnable");
    }
    System.out.println(Stream.of("a", 1, 'c', 2L).filter(CharSequence.class::isInstance).count());
    System.out.println(Number.class.isInstance(3) + " " + Number.class.isInstance('c'));
    System.out.println(Comparable.class.isInstance(all) + " " + Iterable.class.isInstance(all));
    Class<?>[] kinds = {Number.class, CharSequence.class, List.class, Long.class, int[].class};
    for (Object o : new Object[] {5, 5L, "t", new StringBuilder(), List.of(), new int[0], 'c'}) {
      int bits = 0;
      for (Class<?> kind : kinds) {
        bits = bits * 2 + (kind.isInstance(o) ? 1 : 0);
      }
      System.out.print(Integer.toBinaryString(bits) + " ");
    }
    System.out.println(Objects.hash(1, 2));
  }
}
