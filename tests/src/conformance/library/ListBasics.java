import java.util.*;

/** ArrayList: positions, searching, bulk operations. */
public class ListBasics {
  public static void main(String[] args) {
    List<Integer> a = new ArrayList<>(List.of(5, 3, 8, 1));
    a.add(7);
    a.add(0, 9);
    a.remove(Integer.valueOf(3));
    a.remove(0);
    System.out.println(a.set(1, 88) + " " + a + a.indexOf(1) + a.lastIndexOf(42) + a.contains(88) + a.isEmpty());
    System.out.println(a.addAll(List.of(1, 2)) + " " + a.addAll(1, List.of(7, 7)) + a + a.retainAll(List.of(7, 1, 2)) + a + a.removeAll(List.of(7)) + a + a.containsAll(List.of(1, 2)) + a.removeAll(List.of(99)));
    List<String> s = new ArrayList<>(Arrays.asList("b", null, "a", null));
    System.out.println(s + " " + s.indexOf(null) + s.lastIndexOf(null) + s.remove(null) + s + s.contains(null));
    List<Integer> n = new ArrayList<>();
    for (int i = 0; i < 10; i++) n.add(i * i);
    n.removeIf(x -> x > 50);
    n.replaceAll(x -> x + 1);
    n.sort(Comparator.reverseOrder());
    System.out.println(n);
    n.sort(null);
    System.out.println(n + " " + n.equals(Arrays.asList(1, 2, 5, 10, 17, 26, 37, 50)) + n.hashCode() + n.equals(new LinkedList<>(n)) + List.of().equals(new ArrayList<>()) + List.of(1, 2).hashCode());
    Object[] objects = n.toArray();
    Integer[] exact = n.toArray(new Integer[0]);
    Integer[] longer = n.toArray(new Integer[10]);
    System.out.println(objects.length + " " + exact.length + Arrays.toString(longer));
    List<Object> self = new ArrayList<>();
    self.add(self);
    self.add(1);
    System.out.println(self);
    List<List<Integer>> nested = new ArrayList<>();
    for (int i = 0; i < 3; i++) { nested.add(new ArrayList<>()); for (int j = 0; j <= i; j++) nested.get(i).add(j); }
    System.out.println(nested);
    Object copy = ((ArrayList<Integer>) n).clone();
    n.clear();
    System.out.println(copy + "" + n);
  }
}
