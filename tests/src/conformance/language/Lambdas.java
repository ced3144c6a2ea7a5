import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lambdas: captures in loops, composition, user functional interfaces, recursion. */
public class Lambdas {
  interface Step {
    int go(int x);
  }

  interface Visitor<T> {
    void visit(T t, int depth) throws Exception;
  }

  private int base = 100;
  static Function<Integer, Integer> fact;

  Supplier<Integer> counter() {
    int[] n = {0};
    return () -> base + n[0]++;
  }

  Step adder(int by) {
    return x -> x + by + base;
  }

  static int twice(Step s, int x) {
    return s.go(s.go(x));
  }

  static Step compose(Step... steps) {
    return x -> {
      for (Step s : steps) {
        x = s.go(x);
      }
      return x;
    };
  }

  static Runnable printer(String s) {
    return () -> System.out.println("run " + s);
  }

  public static void main(String[] args) throws Exception {
    List<Supplier<String>> suppliers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int square = i * i;
      suppliers.add(() -> "s" + square);
    }
    for (String s : new String[] {"x", "y"}) {
      suppliers.add(() -> s + suppliers.size());
    }
    for (Supplier<String> s : suppliers) {
      System.out.print(s.get() + " ");
    }
    System.out.println();
    Lambdas l = new Lambdas();
    Supplier<Integer> c1 = l.counter();
    Supplier<Integer> c2 = l.counter();
    c1.get();
    l.base = 200;
    System.out.println(c1.get() + " " + c2.get());
    System.out.println(twice(l.adder(5), 1) + " " + twice(x -> x * x, 3));
    System.out.println(compose(x -> x + 1, x -> x * 10, l.adder(1)).go(4));
    Function<Integer, Integer> inc = x -> x + 1;
    Function<Integer, Integer> dbl = x -> x * 2;
    System.out.println(inc.andThen(dbl).apply(5) + " " + inc.compose(dbl).apply(5) + " "
        + Function.<String>identity().apply("same"));
    Predicate<String> empty = String::isEmpty;
    Predicate<String> isLong = s -> s.length() > 3;
    System.out.println(empty.negate().and(isLong).test("long") + " " + empty.or(isLong).test("abc"));
    fact = n -> n <= 1 ? 1 : n * fact.apply(n - 1);
    System.out.println(fact.apply(10));
    BiFunction<Integer, Integer, Integer> add = (a, b) -> a + b;
    System.out.println(add.andThen(x -> "=" + x).apply(2, 3));
    Function<Integer, Function<Integer, Integer>> curried = a -> b -> a * 10 + b;
    System.out.println(curried.apply(4).apply(2));
    Consumer<List<String>> fill = list -> list.add("filled");
    List<String> target = new ArrayList<>();
    fill.andThen(list -> list.add("twice")).accept(target);
    System.out.println(target);
    BinaryOperator<Integer> max = (a, b) -> a > b ? a : b;
    UnaryOperator<String> up = s -> s.toUpperCase();
    IntBinaryOperator mod = (a, b) -> a % b;
    IntPredicate even = n -> n % 2 == 0;
    System.out.println(max.apply(3, 9) + up.apply("up") + mod.applyAsInt(-7, 3) + even.test(4));
    printer("me").run();
    Visitor<String> v = (t, d) -> {
      if (d > 1) {
        throw new Exception("too deep " + t);
      }
      System.out.println(t + d);
    };
    try {
      v.visit("a", 1);
      v.visit("b", 2);
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
    Object o = (Runnable) () -> {};
    System.out.println(o instanceof Runnable);
    target.forEach(s -> System.out.print(s.length() + ";"));
    target.removeIf(s -> s.startsWith("t"));
    System.out.println(target);
  }
}
