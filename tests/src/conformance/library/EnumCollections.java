import java.util.*;

/** EnumMap and EnumSet go by ordinal. */
public class EnumCollections {
  enum Color {
    RED,
    GREEN,
    BLUE,
    BLACK
  }

  public static void main(String[] args) {
    Map<Color, Integer> m = new EnumMap<>(Color.class);
    m.put(Color.BLUE, 1);
    m.put(Color.RED, 2);
    System.out.println(m + " " + m.containsKey(Color.GREEN) + m.keySet() + m.values() + m.get(Color.BLACK) + m.size());
    for (Color c : m.keySet()) m.merge(c, 10, Integer::sum);
    m.computeIfAbsent(Color.GREEN, Color::ordinal);
    System.out.println(m + " " + new EnumMap<>(m).equals(m));
    EnumSet<Color> s = EnumSet.of(Color.BLACK, Color.RED);
    s.add(Color.GREEN);
    System.out.println(s + " " + EnumSet.allOf(Color.class) + EnumSet.noneOf(Color.class) + EnumSet.complementOf(s) + EnumSet.complementOf(EnumSet.noneOf(Color.class)) + EnumSet.range(Color.GREEN, Color.BLACK) + s.contains(Color.BLUE) + EnumSet.copyOf(List.of(Color.BLUE)) + EnumSet.of(Color.BLUE, Color.RED, Color.GREEN));
    s.removeIf(c -> c.name().length() == 3);
    for (Color c : s) System.out.print(c + " ");
    System.out.println(s.size() + " " + s.equals(Set.of(Color.GREEN, Color.BLACK)) + new TreeSet<>(List.of(Color.BLUE, Color.RED)) + new TreeMap<>(Map.of(Color.GREEN, 1, Color.RED, 2)));
    try { m.put(null, 1); } catch (NullPointerException e) { System.out.println("no null"); }
  }
}
