import java.util.AbstractMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.text.DecimalFormat;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** An iterator removes the very entry it gave, though its hash code is another by now. */
public class EntriesWhoseHashChanges {
  static final class Table extends AbstractMap<String, Integer> {
    private final Set<Map.Entry<String, Integer>> entries = new LinkedHashSet<>();

    @Override
    public Set<Map.Entry<String, Integer>> entrySet() {
      return entries;
    }

    @Override
    public Integer put(String key, Integer value) {
      for (Map.Entry<String, Integer> e : entries) {
        if (e.getKey().equals(key)) {
          return e.setValue(value);
        }
      }
      entries.add(new AbstractMap.SimpleEntry<>(key, value));
      return null;
    }
  }

  static final class Point {
    int x;

    Point(int x) {
      this.x = x;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Point p && p.x == x;
    }

    @Override
    public int hashCode() {
      return x;
    }

    @Override
    public String toString() {
      return "P" + x;
    }
  }

  public static void main(String[] args) {
    Table table = new Table();
    table.put("a", 1);
    table.put("b", 2);
    System.out.println(table.put("a", 5) + " " + table.remove("a") + " " + table + table.merge("b", 3, Integer::sum));
    table.values().removeIf(v -> v == 5);
    System.out.println(table);

    Set<Point> points = new HashSet<>(List.of(new Point(1), new Point(2), new Point(3)));
    for (Point p : points) {
      p.x += 10;
    }
    System.out.println(points.remove(new Point(11)) + " " + points.contains(new Point(12)));
    Iterator<Point> all = points.iterator();
    while (all.hasNext()) {
      if (all.next().x == 12) {
        all.remove();
      }
    }
    System.out.println(points.size() + " " + points);

    AtomicIntegerArray counts = new AtomicIntegerArray(2);
    System.out.println(counts.getAndSet(1, 4) + " " + counts);
    for (String pattern : new String[] {"0.0.0", "#0#", "0#.0", "#,.0"}) {
      try {
        System.out.println(new DecimalFormat(pattern).toPattern());
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
    try {
      counts.get(2);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    for (String format : new String[] {"%X", "%E", "%C", "%c"}) {
      try {
        System.out.println(String.format(format, format.equals("%c") ? (Object) (byte) -1 : format.equals("%E") ? (Object) 1 : "s"));
      } catch (IllegalArgumentException e) {
        System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      }
    }
  }
}
