import java.util.*;

/** Sorting objects: by comparator, in ranges, with nulls, comparison by comparison. */
public class SortingIsStable {
  static class V implements Comparable<V> {
    static int calls;
    final int x;
  
    V(int x) {
      this.x = x;
    }
  
    @Override
    public int compareTo(V o) {
      calls++;
      return x - o.x;
    }
  
    @Override
    public String toString() {
      return "" + x;
    }
  }

  public static void main(String[] args) {
    Integer[] data = new Integer[60];
    for (int i = 0; i < 60; i++) data[i] = (i * 37) % 61;
    Arrays.sort(data, (x, y) -> Integer.compare(x % 5, y % 5));
    System.out.println(Arrays.toString(data));
    Arrays.sort(data, Collections.reverseOrder());
    System.out.println(data[0] + " " + data[59]);
    Arrays.sort(data);
    System.out.println(Arrays.asList(data).subList(0, 5));
    String[] s = {"pear", "Apple", "fig", "Kiwi"};
    Arrays.sort(s);
    System.out.println(Arrays.toString(s));
    Arrays.sort(s, String::compareToIgnoreCase);
    System.out.println(Arrays.toString(s));
    Arrays.sort(s, 1, 4, Comparator.comparing(String::length));
    System.out.println(Arrays.toString(s));
    List<String> n = new ArrayList<>(Arrays.asList("ccc", null, "a", "bb", null));
    n.sort(Comparator.nullsLast(Comparator.comparing(String::length)));
    System.out.println(n);
    n.sort(Comparator.nullsFirst(Comparator.reverseOrder()));
    System.out.println(n);
    List<V> vs = new ArrayList<>();
    for (int x : new int[] {5, 2, 9, 1, 7, 3, 8}) vs.add(new V(x));
    Collections.sort(vs);
    System.out.println(vs + " " + V.calls + " comparisons");
    Collections.sort(vs);
    System.out.println(V.calls);
    System.out.println(Collections.binarySearch(vs, new V(5)) + " " + V.calls);
    try { Collections.sort(new ArrayList<>(Arrays.asList("a", null))); } catch (NullPointerException e) { System.out.println("null"); }
    try { List<Object> mixed = new ArrayList<>(List.of("a", 1)); mixed.sort(null); } catch (ClassCastException e) { System.out.println("mixed"); }
  }
}
