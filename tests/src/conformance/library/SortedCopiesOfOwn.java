import java.util.AbstractMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree takes the order of a sorted map that the program wrote itself. */
public class SortedCopiesOfOwn {
  static class Sorted extends AbstractMap<Integer, String> implements SortedMap<Integer, String> {
    private final TreeMap<Integer, String> all;

    Sorted(Comparator<Integer> order) {
      all = new TreeMap<>(order);
      for (int i : List.of(4, 2, 7)) {
        all.put(i, "n" + i);
      }
    }

    @Override
    public Set<Map.Entry<Integer, String>> entrySet() {
      return all.entrySet();
    }

    @Override
    public Comparator<? super Integer> comparator() {
      return all.comparator();
    }

    @Override
    public SortedMap<Integer, String> subMap(Integer from, Integer to) {
      return all.subMap(from, to);
    }

    @Override
    public SortedMap<Integer, String> headMap(Integer to) {
      return all.headMap(to);
    }

    @Override
    public SortedMap<Integer, String> tailMap(Integer from) {
      return all.tailMap(from);
    }

    @Override
    public Integer firstKey() {
      return all.firstKey();
    }

    @Override
    public Integer lastKey() {
      return all.lastKey();
    }
  }

  public static void main(String[] args) {
    for (Comparator<Integer> order : Collections.<Comparator<Integer>>nCopies(1, null)) {
      TreeMap<Integer, String> copy = new TreeMap<>(new Sorted(order));
      copy.put(3, "own");
      System.out.println(copy + " " + copy.comparator());
    }
    Sorted down = new Sorted(Comparator.reverseOrder());
    TreeMap<Integer, String> copy = new TreeMap<>(down);
    copy.put(3, "own");
    System.out.println(copy + " " + (copy.comparator() == down.comparator()) + copy.headMap(3));
    System.out.println(new TreeMap<>((Map<Integer, String>) down) + " " + down);
  }
}
