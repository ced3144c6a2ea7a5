import java.util.ConcurrentModificationException;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * A hash table's forEach goes through its buckets the other way than its iterators; who goes
 * through a copy made on writing sees and changes nothing of the list.
 */
public class LegacyTablesGoUpwards {
  static void refused(Runnable r) {
    try {
      r.run();
      System.out.println("done");
    } catch (UnsupportedOperationException e) {
      System.out.println("refused");
    }
  }

  public static void main(String[] args) {
    Map<String, Integer> table = new Hashtable<>();
    for (String s : "one two three four five six seven eight nine ten eleven twelve".split(" ")) {
      table.put(s, s.length());
    }
    table.forEach((k, v) -> System.out.print(k + v + " "));
    System.out.println(table);
    table.replaceAll(
        (k, v) -> {
          System.out.print(k + " ");
          return v + 1;
        });
    System.out.println(table.values());
    table.keySet().forEach(k -> System.out.print(k + ","));
    try {
      table.forEach((k, v) -> table.put("new" + k, 1));
    } catch (ConcurrentModificationException e) {
      System.out.println("changed at " + table.size());
    }
    Map<Integer, Integer> same = new IdentityHashMap<>();
    same.put(1, 2);
    same.forEach((k, v) -> System.out.println(k + v));

    List<Integer> list = new CopyOnWriteArrayList<>(List.of(1, 2, 3));
    ListIterator<Integer> steps = list.listIterator();
    steps.next();
    refused(() -> steps.add(4));
    refused(() -> steps.set(4));
    refused(steps::remove);
    list.add(9);
    while (steps.hasNext()) {
      System.out.print(steps.nextIndex() + ":" + steps.next() + " ");
    }
    while (steps.hasPrevious()) {
      System.out.print(steps.previous() + " ");
    }
    list.stream().forEach(x -> list.add(x + 10));
    System.out.println(list);
    Set<Integer> set = new CopyOnWriteArraySet<>(list);
    set.stream().forEach(x -> set.remove(x + 1));
    System.out.println(set);
  }
}
