import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Interfaces that give the library's functional method a default, and ask for another one. */
public class DefaultOfFunction {
  interface Transformer<T, R> extends Function<T, R> {
    @Override
    default R apply(T t) {
      return transform(t);
    }

    R transform(T t);
  }

  interface Check<T> extends Predicate<T>, Transformer<T, Boolean> {
    @Override
    default boolean test(T t) {
      return transform(t);
    }
  }

  static class Twice implements Transformer<Integer, Integer> {
    public Integer transform(Integer i) {
      return i * 2;
    }
  }

  static class Loud implements Transformer<String, String> {
    public String transform(String s) {
      return s.toUpperCase();
    }

    @Override
    public String apply(String s) {
      return Transformer.super.apply(s) + "!";
    }
  }

  static <A, B> List<B> all(List<A> in, Transformer<? super A, ? extends B> t) {
    List<B> out = new ArrayList<>();
    for (A a : in) {
      out.add(t.apply(a));
      out.add(t.transform(a));
    }
    return out;
  }

  public static void main(String[] args) {
    Transformer<Integer, Integer> next = i -> i + 1;
    System.out.println(all(List.of(1, 2), next) + " " + all(List.of(1, 2), new Twice()));
    System.out.println(all(List.of("a"), new Loud()) + " " + all(List.of("x"), String::length));
    System.out.println(Stream.of(1, 2, 3).map(new Twice()).map(next).collect(Collectors.toList()));
    System.out.println(new Twice().andThen(next).compose(next).apply(5) + " " + next.andThen(new Twice()).apply(5));
    Check<String> empty = String::isEmpty;
    System.out.println(empty.test("") + " " + empty.negate().test("") + " " + empty.apply("q") + " " + Stream.of("", "a").filter(empty).count());
    Object o = new Loud();
    System.out.println(o instanceof Function<?, ?> f ? ((Function<String, String>) f).apply("q") : "no");
  }
}
