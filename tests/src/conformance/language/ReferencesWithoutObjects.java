import java.util.*;
import java.util.function.*;
import java.util.stream.*;
/** References to methods of classes of which the program makes no object. */
public class ReferencesWithoutObjects {
  static class Foo {
    final String s; int n;
    Foo(String s) { this.s = s; }
    String name() { return s; }
    int count() { return n; }
    boolean ok() { return n > 1; }
    static int byCount(Foo a, Foo b) { return a.n - b.n; }
    int compare(Foo o) { return n - o.n; }
  }
  static class Wide {
    Wide one(List<String> x) { return this; }
    Wide one(String... x) { return this; }
    void two() {}
  }
  static <T> void ignore(BiFunction<Wide, T, Wide> f, T value) { System.out.println(value); }
  static <T> int none(List<T> list, Consumer<T> c) { for (T t : list) c.accept(t); return list.size(); }
  static class Sub extends Foo { Sub() { super("x"); } }
  public static void main(String[] args) {
    ignore(Wide::one, List.of("a"));
    System.out.println(none(new ArrayList<Wide>(), Wide::two));
    List<Foo> fs = new ArrayList<>();
    fs.sort(Comparator.comparing(Foo::name));
    fs.sort(Comparator.comparingInt(Foo::count).reversed());
    fs.sort(Foo::compare);
    fs.sort(Foo::byCount);
    System.out.println(fs.stream().map(Foo::name).collect(Collectors.joining(",")));
    System.out.println(fs.stream().collect(Collectors.groupingBy(Foo::name)));
    System.out.println(fs.stream().mapToInt(Foo::count).sum());
    System.out.println(fs.stream().filter(Foo::ok).count());
    fs.removeIf(Foo::ok);
    Map<String, Foo> m = new HashMap<>();
    System.out.println(m.values().stream().max(Comparator.comparingInt(Foo::count)).isPresent());
    Function<String, Foo> make = null;
    System.out.println(make);
    Function<Foo, String> f = Foo::name;
    Function<Foo, String> g = f.andThen(String::trim);
    try { g.apply(null); } catch (NullPointerException e) { System.out.println("npe"); }
    for (Foo x : fs) if (x instanceof Sub) System.out.println(x.name());
    Optional<Foo> o = Optional.empty();
    System.out.println(o.map(Foo::name).orElse("none"));
    PriorityQueue<Foo> q = new PriorityQueue<>(Foo::compare);
    System.out.println(q.poll());
    TreeMap<Foo, Integer> t = new TreeMap<>(Comparator.comparing(Foo::count).thenComparing(Foo::name));
    System.out.println(t);
  }
}
