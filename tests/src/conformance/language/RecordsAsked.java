import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records are asked for their text, their hash and whether they equal another in many ways. */
public class RecordsAsked {
  record Key(int a) {}

  record InSet(String s) {}

  record Grouped(int n) {}

  record Distinct(int n) {}

  record InList(int n) {}

  record Compared(Inner inner) {}

  record Inner(double d) {}

  record Shown(InnerShown inner, int[] none) {}

  record InnerShown(char c) {}

  record Formatted(long n) {}

  record Referred(boolean b) {}

  record Held(int n) {}

  record Generic<T>(T value) {}

  record Mapped(int n) {}

  record Quiet(int x, int y) {
    int sum() {
      return x + y;
    }
  }

  static <T> boolean same(T a, T b) {
    return a.equals(b);
  }

  static String told(Object o) {
    return "<" + o + ">";
  }

  interface Shape {}

  record Square(int side) implements Shape {}

  public static void main(String[] args) {
    Map<Key, String> map = new HashMap<>();
    map.put(new Key(1), "one");
    System.out.println(map.get(new Key(1)) + map.containsKey(new Key(2)));
    Set<InSet> set = new HashSet<>(Arrays.asList(new InSet("x"), new InSet("x")));
    System.out.println(set.size());
    System.out.println(
        Stream.of(1, 2, 3, 4)
            .collect(Collectors.groupingBy(i -> new Grouped(i % 2), Collectors.counting()))
            .get(new Grouped(0)));
    System.out.println(Stream.of(new Distinct(1), new Distinct(1)).distinct().count());
    System.out.println(new ArrayList<>(List.of(new InList(5))).indexOf(new InList(5)));
    System.out.println(
        Objects.equals(new Compared(new Inner(0.0)), new Compared(new Inner(-0.0)))
            + " "
            + same(new Compared(new Inner(Double.NaN)), new Compared(new Inner(Double.NaN))));
    System.out.println(told(new Shown(new InnerShown('c'), null)));
    System.out.println(String.format("%s|%12s", new Formatted(3), new Formatted(-4)));
    Stream.of(new Referred(true)).forEach(System.out::println);
    System.out.println(Optional.of(new Held(9)) + " " + List.of(new Held(8)));
    System.out.println(new Generic<>(new Generic<>(List.of(1))) + " " + new Generic<>(null).hashCode());
    Map<String, Mapped> values = new TreeMap<>();
    values.put("a", new Mapped(1));
    System.out.println(values.containsValue(new Mapped(1)) + " " + values);
    Function<Object, String> text = Object::toString;
    Shape shape = new Square(3);
    System.out.println(text.apply(shape) + shape.equals(new Square(3)) + shape.hashCode());
    Quiet q = new Quiet(1, 2);
    List<Quiet> all = new ArrayList<>();
    all.add(q);
    Map<String, Quiet> byName = new HashMap<>();
    byName.put("q", q);
    System.out.println(q.sum() + all.get(0).x() + byName.get("q").y());
  }
}
