import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Records: compact and other constructors, static members, nesting, generics, interfaces, equality. */
public class RecordKinds {
  interface Named {
    String name();

    default String shout() {
      return name().toUpperCase() + "!";
    }
  }

  record Range(int low, int high) {
    static int made = 0;
    static final Range EMPTY = new Range(0, 0);

    Range {
      if (low > high) {
        throw new IllegalArgumentException(low + " > " + high);
      }
      low = Math.max(low, -100);
      made++;
    }

    Range(int both) {
      this(both, both);
    }

    static Range of(int... bounds) {
      return bounds.length == 1 ? new Range(bounds[0]) : new Range(bounds[0], bounds[1]);
    }

    int size() {
      return high - low;
    }

    Range with(int newHigh) {
      return new Range(low, newHigh);
    }
  }

  record Person(String name, int age) implements Named, Comparable<Person> {
    @Override
    public int compareTo(Person o) {
      return Integer.compare(age, o.age);
    }

    @Override
    public String toString() {
      return name + "(" + age + ")";
    }
  }

  record Tree<T extends Comparable<T>>(Tree<T> left, T value, Tree<T> right) {
    Tree<T> insert(T v) {
      int c = v.compareTo(value);
      if (c < 0) {
        return new Tree<>(left == null ? new Tree<>(null, v, null) : left.insert(v), value, right);
      }
      return c > 0 ? new Tree<>(left, value, right == null ? new Tree<>(null, v, null) : right.insert(v)) : this;
    }

    void walk(List<T> out) {
      if (left != null) {
        left.walk(out);
      }
      out.add(value);
      if (right != null) {
        right.walk(out);
      }
    }
  }

  record Everything(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t, int[] a) {}

  record Nothing() {}

  public static void main(String[] args) {
    System.out.println(Range.of(3) + " " + Range.of(-500, 4) + " " + Range.EMPTY.with(9).size() + " " + Range.made);
    try {
      new Range(2, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new Range(1, 2).equals(new Range(1, 2)) + " " + new Range(1, 2).equals(null) + " " + new Range(1, 2).hashCode());
    List<Person> people = new ArrayList<>();
    people.add(new Person("Bo", 30));
    people.add(new Person("Al", 20));
    people.sort(Comparator.naturalOrder());
    System.out.println(people + " " + people.get(0).shout());
    Tree<Integer> t = new Tree<>(null, 5, null);
    for (int v : new int[] {3, 8, 1, 4, 5, 9}) {
      t = t.insert(v);
    }
    List<Integer> out = new ArrayList<>();
    t.walk(out);
    System.out.println(out);
    System.out.println(new Tree<>(null, "x", null));
    int[] a = {1};
    Everything e = new Everything(true, (byte) -1, (short) 300, 'q', 1, 2L, 1.5f, 0.1, null, a);
    Everything f = new Everything(true, (byte) -1, (short) 300, 'q', 1, 2L, 1.5f, 0.1, null, a);
    System.out.println(e.equals(f) + " " + (e.hashCode() == f.hashCode()) + " " + e.c() + e.t() + e.z());
    System.out.println(e.toString().substring(0, 71));
    System.out.println(new Nothing() + " " + new Nothing().equals(new Nothing()) + " " + new Nothing().hashCode());
    record Local(int x) {
      int twice() {
        return x * 2;
      }
    }
    System.out.println(new Local(21).twice() + " " + new Local(1));
    record Doubles(double x, float y) {}
    System.out.println(new Doubles(0.0, 0f).equals(new Doubles(-0.0, 0f)) + " " + new Doubles(Double.NaN, 1).equals(new Doubles(Double.NaN, 1)));
  }
}
