import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Generic classes and methods: bounds, wildcards, recursion, static factories, generic arrays. */
public class GenericMethodsDeep {
  static <T extends Comparable<? super T>> T max(List<? extends T> list) {
    T best = null;
    for (T t : list) {
      if (best == null || t.compareTo(best) > 0) {
        best = t;
      }
    }
    return best;
  }

  static <A, B, C> Function<A, C> compose(Function<? super A, ? extends B> f, Function<? super B, ? extends C> g) {
    return a -> g.apply(f.apply(a));
  }

  static <K, V extends Comparable<V>> K best(Map<K, V> map) {
    K k = null;
    V v = null;
    for (Map.Entry<K, V> e : map.entrySet()) {
      if (v == null || e.getValue().compareTo(v) > 0) {
        k = e.getKey();
        v = e.getValue();
      }
    }
    return k;
  }

  static double sum(List<? extends Number> list) {
    double s = 0;
    for (Number n : list) {
      s += n.doubleValue();
    }
    return s;
  }

  static void fill(List<? super Integer> list) {
    for (int i = 0; i < 3; i++) {
      list.add(i);
    }
  }

  static class Stack<E> {
    private E[] items;
    private int size;

    @SuppressWarnings("unchecked")
    Stack() {
      items = (E[]) new Object[2];
    }

    void push(E e) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = e;
    }

    E pop() {
      E e = items[--size];
      items[size] = null;
      return e;
    }

    <R> Stack<R> map(Function<? super E, ? extends R> f) {
      Stack<R> r = new Stack<>();
      for (int i = 0; i < size; i++) {
        r.push(f.apply(items[i]));
      }
      return r;
    }
  }

  static class Lazy<T> implements Supplier<T> {
    private Supplier<? extends T> source;
    private T value;

    Lazy(Supplier<? extends T> source) {
      this.source = source;
    }

    public T get() {
      if (source != null) {
        value = source.get();
        source = null;
      }
      return value;
    }

    <R> Lazy<R> then(Function<? super T, ? extends R> f) {
      return new Lazy<>(() -> f.apply(get()));
    }
  }

  static abstract class Either<L, R> {
    abstract <T> T fold(Function<L, T> left, Function<R, T> right);

    static <L, R> Either<L, R> left(L l) {
      return new Either<L, R>() {
        <T> T fold(Function<L, T> left, Function<R, T> right) {
          return left.apply(l);
        }
      };
    }

    static <L, R> Either<L, R> right(R r) {
      return new Either<>() {
        <T> T fold(Function<L, T> left, Function<R, T> right) {
          return right.apply(r);
        }
      };
    }
  }

  static <T> void swap(T[] a, int i, int j) {
    T t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  static <T> void permute(T[] a, int k, List<String> out) {
    if (k == a.length) {
      out.add(Arrays.toString(a));
      return;
    }
    for (int i = k; i < a.length; i++) {
      swap(a, k, i);
      permute(a, k + 1, out);
      swap(a, k, i);
    }
  }

  static <T, R> R reduce(Iterable<T> all, R zero, BiFunction<R, ? super T, R> f) {
    R r = zero;
    for (T t : all) {
      r = f.apply(r, t);
    }
    return r;
  }

  public static void main(String[] args) {
    System.out.println(max(Arrays.asList(3, 9, 2)) + max(Arrays.asList("a", "c", "b")));
    System.out.println(GenericMethodsDeep.<String, Integer, String>compose(String::length, n -> "n" + n).apply("four"));
    Map<String, Integer> m = new TreeMap<>();
    m.put("x", 4);
    m.put("y", 7);
    System.out.println(best(m));
    List<Number> nums = new ArrayList<>();
    fill(nums);
    nums.add(2.5);
    nums.add(3L);
    System.out.println(sum(nums) + " " + nums);
    Stack<Integer> s = new Stack<>();
    for (int i = 0; i < 5; i++) {
      s.push(i * i);
    }
    int top = s.pop();
    Stack<String> t = s.map(i -> "<" + i + ">");
    System.out.println(top + t.pop() + t.pop());
    int[] calls = {0};
    Lazy<Integer> lazy = new Lazy<>(() -> ++calls[0]);
    Lazy<String> text = lazy.then(i -> "value " + i);
    System.out.println(calls[0] + text.get() + text.get() + lazy.get() + calls[0]);
    Either<String, Integer> e = Either.right(4);
    Either<String, Integer> f = Either.left("err");
    System.out.println(e.fold(String::length, i -> i * 10) + f.<Integer>fold(String::length, i -> i));
    List<String> perms = new ArrayList<>();
    permute(new String[] {"a", "b", "c"}, 0, perms);
    System.out.println(perms);
    System.out.println(reduce(Arrays.asList(1, 2, 3), "", (a, b) -> a + b));
    List<List<? extends Comparable<?>>> mixed = List.of(List.of(1, 2), List.of("a"));
    System.out.println(mixed);
    Comparator<List<Integer>> bySize = Comparator.comparing(List::size);
    System.out.println(bySize.thenComparing(l -> l.get(0)).compare(List.of(1), List.of(2)));
  }
}
