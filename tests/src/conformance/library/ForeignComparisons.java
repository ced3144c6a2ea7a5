import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/** Boxes refuse to be compared with those of other classes, wherever they meet. */
public class ForeignComparisons {
  static void show(Runnable r) {
    try {
      r.run();
      System.out.println("compared");
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().split(" \\(")[0]);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    show(() -> new TreeSet<Object>(List.of("a", 1)));
    show(
        () -> {
          TreeMap<Object, String> m = new TreeMap<>();
          m.put(1L, "");
          m.put(1, "");
        });
    show(
        () -> {
          TreeMap<Object, String> m = new TreeMap<>();
          m.put(1.0, "");
          m.put(1.0f, "");
        });
    show(() -> new PriorityQueue<Object>(Arrays.asList(1L, 1.0f)));
    show(() -> new PriorityQueue<Object>(Arrays.asList(2.0f, 1.0f)));
    show(() -> new ArrayList<Object>(List.of((byte) 1, (short) 2)).sort(null));
    show(() -> ((Comparable) 1L).compareTo(1.5f));
    show(() -> ((Comparable) 'c').compareTo((short) 99));
    show(() -> ((Comparable) 1L).compareTo(2L));
  }
}
