import java.util.*;

/** Maps by identity tell equal strings and boxes apart that were made apart (JLS 3.10.5, 5.1.7). */
public class IdentityMapsOfStrings {
  record Point(int x) {}

  public static void main(String[] args) {
    Map<String, String> byText = new IdentityHashMap<>();
    String constant = "key";
    String made = new String("key");
    byText.put(constant, "first");
    byText.put(made, "second");
    byText.put("key", "third");
    System.out.println(byText.size() + " " + byText.get("key") + " " + byText.get(made));
    System.out.println(byText.get(new String("key")) + " " + byText.containsKey(made.intern()));
    System.out.println(byText.remove(new String("key")) + " " + byText.remove(made) + " " + byText);
    IdentityHashMap<Object, Integer> boxes = new IdentityHashMap<>();
    boxes.put(10, 1);
    boxes.put(10, 2);
    boxes.put(500, 3);
    boxes.put(500, 4);
    Integer kept = 700;
    boxes.put(kept, 5);
    boxes.put(kept, 6);
    boxes.put(new Point(1), 7);
    boxes.put(new Point(1), 8);
    System.out.println(boxes.size() + " " + boxes.get(10) + " " + boxes.get(500) + " " + boxes.get(kept));
    Set<String> set = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 3; i++) {
      set.add("same");
      set.add("sa" + "me");
      set.add("same " + i);
    }
    System.out.println(set.add(new String("same")) + " " + set.size() + " " + set.contains("same"));
    Map<String, String> ordinary = new HashMap<>(byText);
    ordinary.put(made, "again");
    System.out.println(ordinary);
    Point p = new Point(3);
    Map<Point, Integer> points = new IdentityHashMap<>();
    points.put(p, 1);
    points.put(new Point(3), 2);
    points.merge(p, 5, Integer::sum);
    System.out.println(points.size() + " " + points.get(p) + " " + points.get(new Point(3)));
  }
}
