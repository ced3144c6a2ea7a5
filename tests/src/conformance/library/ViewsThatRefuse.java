// java: 21
import java.util.*;

/** What maps, sets and lists show as views, and the ends of sorted ones, changes as Java's do. */
public class ViewsThatRefuse {
  static class Asked extends LinkedHashMap<String, Integer> {
    int questions;

    @Override
    public boolean containsKey(Object key) {
      questions++;
      return super.containsKey(key);
    }
  }

  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + ": done");
    } catch (RuntimeException e) {
      System.out.println(what + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  static void maps() {
    Map<String, Integer> one = Map.of("k", 1);
    Map<String, Integer> many = Map.of("k", 1, "l", 2, "m", 3);
    Map<String, Integer> single = Collections.singletonMap("k", 1);
    Map<String, Integer> copy = Map.copyOf(new TreeMap<>(many));
    for (Map<String, Integer> m : List.of(one, many, single, copy)) {
      run("a key there is", () -> m.keySet().remove("k"));
      run("a key there is not", () -> m.keySet().remove("z"));
      run("a value", () -> m.values().remove(1));
      run("all keys", () -> m.keySet().removeAll(List.of("k")));
      run("some keys", () -> m.keySet().removeIf("k"::equals));
      System.out.println(new TreeMap<>(m));
    }
    Hashtable<String, Integer> table = new Hashtable<>(many);
    run("in a table", () -> System.out.println(table.keySet().remove("l") + " " + table.size()));
    Asked asked = new Asked();
    asked.putAll(many);
    System.out.println(asked.keySet().remove("l") + " " + asked.keySet().remove("l"));
    System.out.println(asked.questions + " " + asked.size());
  }

  static void lists() {
    List<Integer> single = Collections.singletonList(1);
    List<Integer> empty = Collections.emptyList();
    run("nothing of one", () -> single.removeIf(x -> false));
    run("one of one", () -> single.removeIf(x -> true));
    run("of none", () -> System.out.println(empty.removeIf(x -> true)));
  }

  static void sorted() {
    SortedMap<String, Integer> m = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3));
    SortedMap<String, Integer> head = m.headMap("c");
    System.out.println(head.firstEntry() + " " + head.lastEntry() + " " + head.reversed());
    System.out.println(head.pollFirstEntry() + " " + m + " " + m.headMap("a").lastEntry());
    System.out.println(m.pollLastEntry() + " " + m.reversed().firstKey());
    run("put first", () -> m.putFirst("0", 0));
    run("put last", () -> ((TreeMap<String, Integer>) m).putLast("z", 0));
    TreeSet<Integer> s = new TreeSet<>(Set.of(1, 2));
    run("add first", () -> s.addFirst(0));
    run("add last", () -> s.addLast(3));
    System.out.println(m + " " + s);
  }

  public static void main(String[] args) {
    maps();
    lists();
    sorted();
  }
}
