// java: 21
import java.util.*;

/**
 * Exhaustive switches over sealed hierarchies, generic ones and enums in between (JLS 8.1.1.2,
 * 14.11.1.1).
 */
public class SealedWithoutDefault {
  sealed interface Result<T> {
    record Ok<T>(T v) implements Result<T> {}

    record Err<T>(String m) implements Result<T> {}

    enum Pending implements Result<Object> {
      NOW,
      LATER
    }
  }

  abstract static sealed class Animal permits Dog, Cat, Bird {}

  static final class Dog extends Animal {
    int age = 3;
  }

  static non-sealed class Cat extends Animal {
    String name() {
      return "cat";
    }
  }

  static sealed class Bird extends Animal permits Duck {}

  static final class Duck extends Bird {}

  static class Lion extends Cat {
    @Override
    String name() {
      return "lion";
    }
  }

  sealed interface Tree<T extends Comparable<T>> permits Leaf, Br {}

  record Leaf<T extends Comparable<T>>() implements Tree<T> {}

  record Br<T extends Comparable<T>>(Tree<T> l, T v, Tree<T> r) implements Tree<T> {}

  static <T extends Comparable<T>> Tree<T> put(Tree<T> t, T x) {
    return switch (t) {
      case Leaf<T> e -> new Br<>(e, x, e);
      case Br<T>(var l, var v, var r) when x.compareTo(v) < 0 -> new Br<>(put(l, x), v, r);
      case Br<T>(var l, var v, var r) when x.compareTo(v) > 0 -> new Br<>(l, v, put(r, x));
      case Br<T> same -> same;
    };
  }

  static <T extends Comparable<T>> List<T> list(Tree<T> t) {
    return switch (t) {
      case Leaf<T>() -> new ArrayList<>();
      case Br<T>(Tree<T> l, T v, Tree<T> r) -> {
        List<T> a = list(l);
        a.add(v);
        a.addAll(list(r));
        yield a;
      }
    };
  }

  static int depth(Tree<?> t) {
    return switch (t) {
      case Leaf<?> l -> 0;
      case Br<?> b -> 1 + Math.max(depth(b.l()), depth(b.r()));
    };
  }

  static String show(Result<?> r) {
    return switch (r) {
      case Result.Ok<?>(Integer i) when i > 10 -> "big";
      case Result.Ok<?>(String s) -> "str" + s;
      case Result.Ok<?> ok -> "ok" + ok.v();
      case Result.Err<?>(var m) -> "err" + m;
      case Result.Pending p -> p.name();
    };
  }

  static String an(Animal a) {
    return switch (a) {
      case Dog d when d.age > 5 -> "old";
      case Dog d -> "dog" + d.age;
      case Lion l -> "LION";
      case Cat c -> c.name();
      case Duck d -> "quack";
      case Bird b -> "bird";
    };
  }

  static void stmt(Result<?> r) {
    switch (r) {
      case Result.Ok<?> o -> System.out.print("O");
      case Result.Err<?> e -> System.out.print("E");
      case Result.Pending p -> System.out.print("P");
    }
  }

  public static void main(String[] args) {
    for (Result<?> r :
        new Result<?>[] {
          new Result.Ok<>(5),
          new Result.Ok<>(50),
          new Result.Ok<>("x"),
          new Result.Ok<>(null),
          new Result.Err<>("bad"),
          Result.Pending.LATER
        }) {
      System.out.print(show(r) + " ");
      stmt(r);
    }
    System.out.println();
    Dog old = new Dog();
    old.age = 9;
    for (Animal a : new Animal[] {new Dog(), old, new Cat(), new Lion(), new Duck(), new Bird()})
      System.out.print(an(a) + " ");
    System.out.println();
    Tree<String> t = new Leaf<>();
    for (String s : "the quick brown fox jumps over the lazy dog".split(" ")) t = put(t, s);
    System.out.println(list(t) + " " + depth(t));
    try {
      an(null);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
  }
}
