import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** equals, hashCode and toString of user classes, honoured by the collections. */
public class ObjectMethods {
  static class Point {
    final int x;
    final int y;

    Point(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean equals(Object o) {
      if (this == o) {
        return true;
      }
      if (!(o instanceof Point)) {
        return false;
      }
      Point p = (Point) o;
      return x == p.x && y == p.y;
    }

    @Override
    public int hashCode() {
      return 31 * x + y;
    }

    @Override
    public String toString() {
      return "(" + x + "," + y + ")";
    }
  }

  static class Named extends Point {
    final String name;

    Named(int x, int y, String name) {
      super(x, y);
      this.name = name;
    }

    @Override
    public String toString() {
      return name + super.toString();
    }

    @Override
    public int hashCode() {
      return Objects.hash(x, y, name);
    }
  }

  static class Identity {}

  static class Clash {
    final String key;

    Clash(String key) {
      this.key = key;
    }

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Clash && ((Clash) o).key.equals(key);
    }
  }

  public static void main(String[] args) {
    Point p = new Point(1, 2);
    Point q = new Point(1, 2);
    System.out.println((p == q) + " " + p.equals(q) + " " + p.equals(null) + " " + p.equals("x"));
    System.out.println(
        p.hashCode() + " " + q + " " + Objects.equals(p, q) + Objects.equals(null, p));
    Set<Point> set = new HashSet<>();
    System.out.println(
        set.add(p) + " " + set.add(q) + " " + set.add(new Point(2, 1)) + " " + set.size());
    System.out.println(set.contains(new Point(2, 1)) + " " + set.contains(new Point(9, 9)));
    Map<Point, String> map = new HashMap<>();
    map.put(p, "first");
    map.put(q, "second");
    map.put(new Point(0, 0), null);
    System.out.println(
        map.size()
            + " "
            + map.get(new Point(1, 2))
            + " "
            + map.get(new Point(0, 0))
            + map.containsKey(new Point(0, 0))
            + map.containsKey(new Point(0, 1)));
    List<Point> list = new ArrayList<>(List.of(p, new Point(5, 5)));
    System.out.println(
        list.indexOf(new Point(5, 5)) + " " + list.contains(q) + " " + list.remove(q) + list);
    Point named = new Named(3, 4, "n");
    System.out.println(named + " " + named.equals(new Point(3, 4)) + " " + named.hashCode());
    Identity a = new Identity();
    Identity b = a;
    System.out.println(
        a.equals(b) + " " + a.equals(new Identity()) + " " + (a.hashCode() == b.hashCode()));
    Set<Identity> ids = new HashSet<>();
    ids.add(a);
    ids.add(b);
    ids.add(new Identity());
    System.out.println(ids.size());
    Map<Clash, Integer> clashes = new HashMap<>();
    for (String s : "a b c a b a".split(" ")) {
      clashes.merge(new Clash(s), 1, Integer::sum);
    }
    System.out.println(
        clashes.get(new Clash("a")) + " " + clashes.get(new Clash("c")) + " " + clashes.size());
    Object o = p;
    System.out.println(o.equals(q) + " " + o + " " + String.valueOf(o) + o.hashCode());
    System.out.println(
        Objects.hash(1, 2, 3) + " " + Objects.hashCode(null) + " " + List.of(p).hashCode());
    System.out.println(Objects.requireNonNullElse(null, "other") + Objects.toString(null));
    try {
      Objects.requireNonNull(null, "must be there");
    } catch (NullPointerException e) {
      System.out.println("required");
    }
  }
}
