import java.util.*;

/** Subclasses of collections hand capacities, orders and elements to the library's constructors. */
public class ConstructorsOfOwnCollections {
  static class Names extends ArrayList<String> {
    Names() { super(); }
    Names(Collection<? extends String> c) { super(c); }
    Names(int n) { super(n); }
  }
  static class Limited extends ArrayList<String> {
    private final int initial, max;
    Limited(int initial, int max) { super(initial); this.initial = initial; this.max = max; }
    Limited(Limited like) { this(like.initial, like.max); }
    boolean hasRoom() { return size() < max; }
  }
  static class Table extends HashMap<String, Integer> {
    Table(int n) { super(n); }
    Table(int n, float load) { super(n, load); }
    Table(Map<String, Integer> m) { super(m); }
  }
  static class Recent extends LinkedHashMap<String, Integer> { Recent(int n) { super(n, 0.75f, true); } }
  static class Line extends ArrayDeque<String> {
    Line(int n) { super(n); }
    Line(Collection<String> c) { super(c); }
  }
  static class Urgent extends PriorityQueue<Integer> {
    Urgent(int n, Comparator<Integer> c) { super(n, c); }
    Urgent(Collection<Integer> c) { super(c); }
  }
  static class Rows extends Vector<Integer> {
    Rows(int n, int more) { super(n, more); }
    Rows(Collection<Integer> c) { super(c); }
  }

  public static void main(String[] args) {
    Names names = new Names(1);
    names.add("x");
    System.out.println(names + " " + new Names() + new Names(List.of("a", "b")));
    Limited limited = new Limited(0, 1);
    System.out.println(limited.hasRoom() + " " + new Limited(limited) + limited.max);
    System.out.println(new Table(4) + " " + new Table(4, .5f) + new Table(Map.of("k", 1)));
    Recent recent = new Recent(2);
    recent.put("a", 1);
    recent.put("b", 2);
    recent.get("a");
    System.out.println(recent);
    System.out.println(new Line(2) + " " + new Line(List.of("e", "f")));
    Urgent urgent = new Urgent(3, Comparator.reverseOrder());
    Collections.addAll(urgent, 1, 5, 3);
    System.out.println(urgent.peek() + " " + new Urgent(List.of(3, 1)).poll());
    System.out.println(new Rows(1, 2) + " " + new Rows(List.of(7)));
    try {
      System.out.println(new Names(-1));
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}
