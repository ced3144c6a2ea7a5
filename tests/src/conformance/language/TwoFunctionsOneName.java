import java.util.*;
import java.util.function.*;

/** An interface is two of the library's functions, whose methods have one name. */
public class TwoFunctionsOneName {
  @FunctionalInterface
  interface IntTest extends Predicate<Integer>, IntPredicate {
    @Override
    default boolean test(Integer t) {
      return test(t.intValue());
    }

    @Override
    default IntTest negate() {
      return t -> !test(t);
    }

    @Override
    default IntTest and(IntPredicate other) {
      return t -> test(t) && other.test(t);
    }

    @Override
    default IntTest or(Predicate<? super Integer> other) {
      return t -> test(t) || other.test(t);
    }
  }

  interface Twice extends UnaryOperator<Integer>, IntUnaryOperator {
    @Override
    default Integer apply(Integer x) {
      return applyAsInt(x);
    }

    @Override
    default <V> Function<V, Integer> compose(Function<? super V, ? extends Integer> f) {
      return v -> apply(f.apply(v));
    }

    @Override
    default IntUnaryOperator compose(IntUnaryOperator f) {
      return v -> applyAsInt(f.applyAsInt(v));
    }

    @Override
    default IntUnaryOperator andThen(IntUnaryOperator f) {
      return v -> f.applyAsInt(applyAsInt(v));
    }

    @Override
    default <V> Function<Integer, V> andThen(Function<? super Integer, ? extends V> f) {
      return v -> f.apply(apply(v));
    }
  }

  static class Odd implements IntTest {
    @Override
    public boolean test(int t) {
      return t % 2 != 0;
    }
  }

  static List<Integer> kept(Collection<Integer> in, Predicate<? super Integer> p) {
    List<Integer> out = new ArrayList<>(in);
    out.removeIf(p.negate());
    return out;
  }

  static int count(int[] in, IntPredicate p) {
    int n = 0;
    for (int i : in) {
      n += p.test(i) ? 1 : 0;
    }
    return n;
  }

  static boolean removeIf(Set<Integer> s, IntTest t) {
    return s.removeIf((Predicate<? super Integer>) t);
  }

  public static void main(String[] args) {
    IntTest small = t -> t < 4;
    List<Integer> in = List.of(1, 2, 3, 4, 5, 6);
    System.out.println(
        kept(in, small) + " " + kept(in, new Odd()) + " " + kept(in, small.negate()));
    int[] a = {1, 2, 3, 4, 5, 6};
    System.out.println(
        count(a, small)
            + " "
            + count(a, new Odd())
            + " "
            + count(a, new Odd().and((IntPredicate) small)));
    System.out.println(
        small.test(3)
            + " "
            + small.test(Integer.valueOf(9))
            + " "
            + new Odd().test(Integer.valueOf(3)));
    Set<Integer> s = new TreeSet<>(in);
    System.out.println(
        removeIf(s, v -> v % 3 == 0)
            + " "
            + s
            + " "
            + kept(in, small.or((Predicate<Integer>) x -> x == 6)));
    IntPredicate p = small;
    System.out.println(
        s.stream().mapToInt(x -> x).filter(small).sum()
            + " "
            + p.negate().test(3)
            + " "
            + s.stream().filter((Predicate<Integer>) small).count());
    Twice t = x -> x * 2;
    System.out.println(
        t.apply(4)
            + t.applyAsInt(5)
            + " "
            + in.stream().map((Function<Integer, Integer>) t).toList()
            + " "
            + t.compose((Function<String, Integer>) String::length).apply("abc")
            + t.andThen((IntUnaryOperator) x -> x + 1).applyAsInt(3));
  }
}
