import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The four kinds of method references, and what they bind when. */
public class MethodReferences {
  private final String name;
  private static int made;

  MethodReferences(String name) {
    this.name = name;
    made++;
  }

  MethodReferences() {
    this("none");
  }

  String name() {
    return name;
  }

  String join(String other) {
    return name + "+" + other;
  }

  static String quote(Object o) {
    return "'" + o + "'";
  }

  static MethodReferences create(String what) {
    System.out.println("evaluated " + what);
    return new MethodReferences(what);
  }

  static int sum(int... values) {
    int s = 0;
    for (int v : values) {
      s += v;
    }
    return s;
  }

  static <T, R> List<R> map(List<T> in, Function<? super T, ? extends R> f) {
    List<R> out = new ArrayList<>();
    for (T t : in) {
      out.add(f.apply(t));
    }
    return out;
  }

  class Part {
    final int n;

    Part(int n) {
      this.n = n;
    }

    String text() {
      return name + n;
    }
  }

  String parts() {
    Function<Integer, Part> make = Part::new;
    return make.apply(1).text() + make.apply(2).text();
  }

  public static void main(String[] args) {
    List<String> words = List.of("pear", "fig", "banana");
    System.out.println(map(words, MethodReferences::quote));
    System.out.println(map(words, String::length));
    System.out.println(map(words, "prefix-"::concat));
    List<MethodReferences> objects = map(words, MethodReferences::new);
    System.out.println(map(objects, MethodReferences::name) + " " + made);
    Supplier<MethodReferences> none = MethodReferences::new;
    System.out.println(none.get().name() + none.get().name + made);
    BiFunction<MethodReferences, String, String> joiner = MethodReferences::join;
    System.out.println(joiner.apply(objects.get(0), "x"));
    Function<String, String> bound = create("bound")::join;
    System.out.println("not yet");
    System.out.println(bound.apply("1") + bound.apply("2"));
    IntFunction<int[]> array = int[]::new;
    System.out.println(array.apply(3).length);
    Function<Integer, Integer> viaVarargs = MethodReferences::sum;
    BiFunction<Integer, Integer, Integer> two = MethodReferences::sum;
    System.out.println(viaVarargs.apply(4) + two.apply(4, 5));
    Consumer<Object> print = System.out::println;
    print.accept("printed");
    print.accept(42);
    words.forEach(System.out::print);
    System.out.println();
    ToIntFunction<String> parse = Integer::parseInt;
    System.out.println(parse.applyAsInt("12") + 1);
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(String::compareTo);
    System.out.println(sorted);
    sorted.sort(Comparator.comparing(String::length).reversed());
    System.out.println(sorted);
    String[] raw = {"b", "C", "a"};
    Arrays.sort(raw, String::compareToIgnoreCase);
    System.out.println(String.join(",", raw));
    System.out.println(new MethodReferences("outer").parts());
    MethodReferences absent = null;
    try {
      Supplier<String> s = absent::name;
      System.out.println(s.get());
    } catch (NullPointerException e) {
      System.out.println("bound to nothing");
    }
  }
}
