import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Generic classes and methods, bounds, wildcards, bridges. */
public class Generics {
  static class Box<T> {
    private T value;

    Box(T value) {
      this.value = value;
    }

    T get() {
      return value;
    }

    void set(T value) {
      this.value = value;
    }

    <R> Box<R> map(Function<? super T, ? extends R> f) {
      return new Box<>(f.apply(value));
    }
  }

  static class IntBox extends Box<Integer> {
    int sets;

    IntBox(int v) {
      super(v);
    }

    @Override
    void set(Integer v) {
      sets++;
      super.set(v * 2);
    }

    @Override
    Integer get() {
      return super.get() + 1;
    }
  }

  static class Version implements Comparable<Version> {
    final int major;
    final int minor;

    Version(int major, int minor) {
      this.major = major;
      this.minor = minor;
    }

    @Override
    public int compareTo(Version other) {
      return major != other.major ? Integer.compare(major, other.major) : minor - other.minor;
    }

    @Override
    public String toString() {
      return major + "." + minor;
    }
  }

  static <T extends Comparable<T>> T max(List<? extends T> list) {
    T best = null;
    for (T t : list) {
      if (best == null || t.compareTo(best) > 0) {
        best = t;
      }
    }
    return best;
  }

  static <T> void swap(T[] a, int i, int j) {
    T t = a[i];
    a[i] = a[j];
    a[j] = t;
  }

  static double sum(List<? extends Number> numbers) {
    double s = 0;
    for (Number n : numbers) {
      s += n.doubleValue();
    }
    return s;
  }

  static <T> List<T> sorted(List<T> in, Comparator<? super T> by) {
    List<T> out = new ArrayList<>(in);
    for (int i = 1; i < out.size(); i++) {
      T t = out.get(i);
      int j = i - 1;
      while (j >= 0 && by.compare(out.get(j), t) > 0) {
        out.set(j + 1, out.get(j));
        j--;
      }
      out.set(j + 1, t);
    }
    return out;
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    IntBox ib = new IntBox(5);
    Box<Integer> b = ib;
    b.set(10);
    System.out.println(b.get() + " " + ib.sets);
    System.out.println(b.map(x -> "v" + x).map(String::length).get());
    System.out.println(max(List.of(3, 9, 2)) + max(List.of("pear", "zoo", "apple")));
    List<Version> versions = List.of(new Version(1, 2), new Version(1, 10), new Version(0, 99));
    System.out.println(max(versions) + " " + sorted(versions, (x, y) -> y.compareTo(x)));
    System.out.println(sorted(List.of("ccc", "a", "bb"), Comparator.comparing(String::length)));
    String[] words = {"x", "y"};
    swap(words, 0, 1);
    System.out.println(words[0] + words[1]);
    List<Number> numbers = new ArrayList<>();
    numbers.add(1);
    numbers.add(2.5);
    numbers.add(3L);
    System.out.println(sum(numbers) + " " + numbers);
    Comparable<Version> c = new Version(3, 0);
    System.out.println(c.compareTo(new Version(2, 9)));
    Box<Box<String>> nested = new Box<>(new Box<>("deep"));
    System.out.println(nested.get().get().toUpperCase());
  }
}
