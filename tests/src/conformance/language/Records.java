import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records: canonical and compact constructors, methods, equality, text. */
public class Records {
  record Point(int x, int y) {
    static final Point ORIGIN = new Point(0, 0);

    Point plus(Point other) {
      return new Point(x + other.x, y + other.y);
    }

    double length() {
      return Math.sqrt(x * x + y * y);
    }
  }

  record Range(int low, int high) {
    Range {
      if (low > high) {
        int t = low;
        low = high;
        high = t;
      }
      if (low < 0) {
        throw new IllegalArgumentException("negative " + low);
      }
    }

    Range(int only) {
      this(only, only);
    }

    int size() {
      return high - low + 1;
    }
  }

  record Pair<A, B>(A first, B second) {
    <C> Pair<A, C> withSecond(C c) {
      return new Pair<>(first, c);
    }
  }

  record Mixed(boolean b, char c, double d, long l, String s, byte small) {}

  record Upper(String text) {
    @Override
    public String text() {
      return text.toUpperCase();
    }

    @Override
    public String toString() {
      return "Upper:" + text;
    }
  }

  record Empty() {}

  interface Shape {
    double area();
  }

  record Circle(double r) implements Shape {
    @Override
    public double area() {
      return 3 * r * r;
    }
  }

  public static void main(String[] args) {
    Point p = new Point(3, 4);
    System.out.println(p + " " + p.x() + " " + p.length() + " " + p.plus(Point.ORIGIN).equals(p));
    System.out.println(new Range(5, 2) + " " + new Range(7).size());
    try {
      new Range(-1, 1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Pair<String, Integer> pair = new Pair<>("a", 1);
    System.out.println(pair + " " + pair.withSecond(p) + " " + pair.withSecond(null));
    System.out.println(pair.equals(new Pair<>("a", 1)) + " " + pair.equals(new Pair<>("a", 2)) + " "
        + pair.equals(null));
    System.out.println(new Pair<>(null, null).equals(new Pair<>(null, null)));
    System.out.println(new Mixed(true, 'c', 1.5, 10L, "s", (byte) -1));
    System.out.println(new Upper("abc") + new Upper("abc").text());
    System.out.println(new Empty() + " " + new Empty().equals(new Empty()));
    Set<Point> points = new HashSet<>(List.of(p, Point.ORIGIN));
    System.out.println(points.contains(new Point(3, 4)) + " " + points.contains(new Point(4, 3)));
    Map<Pair<Integer, Integer>, String> map = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      map.put(new Pair<>(i, i * i), "v" + i);
    }
    System.out.println(map.get(new Pair<>(2, 4)) + map.get(new Pair<>(2, 5)));
    Shape s = new Circle(2);
    System.out.println(s + " " + s.area());
    System.out.println((p.hashCode() == new Point(3, 4).hashCode()) + " " + p.equals((Object) "x"));
    record Local(String k, int v) {
      Local twice() {
        return new Local(k + k, v * 2);
      }
    }
    System.out.println(new Local("q", 21).twice());
  }
}
