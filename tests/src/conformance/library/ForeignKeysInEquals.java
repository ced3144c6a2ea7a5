import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Maps and sets that cannot even look for what another holds are not equal to it; asked directly, they fail. */
public class ForeignKeysInEquals {
  private static final class Plain {
    private final int x;

    Plain(int x) {
      this.x = x;
    }
  }

  private static <K> Map<K, Integer> map(Map<K, Integer> made, K key) {
    made.put(key, 1);
    return made;
  }

  private static <E> Set<E> set(Set<E> made, E element) {
    made.add(element);
    return made;
  }

  public static void main(String[] args) {
    Map<?, ?>[] maps = {
      map(new HashMap<Object, Integer>(), null),
      map(new HashMap<Object, Integer>(), new Plain(1)),
      map(new HashMap<Object, Integer>(), 7),
      map(new TreeMap<Object, Integer>(), "a"),
      map(new TreeMap<Object, Integer>(), "a").entrySet().isEmpty() ? null : map(new HashMap<Object, Integer>(), "a"),
      map(new TreeMap<Plain, Integer>((a, b) -> a.x - b.x), new Plain(2)),
      map(new Hashtable<Object, Integer>(), "a"),
      Map.of("a", 1),
      new TreeMap<>(Map.of("a", 1, "b", 2)).headMap("b"),
      Collections.unmodifiableMap(map(new TreeMap<Object, Integer>(), 7)),
    };
    for (Map<?, ?> a : maps) {
      StringBuilder line = new StringBuilder();
      for (Map<?, ?> b : maps) {
        line.append(a.equals(b) ? '=' : '.').append(a.keySet().equals(b.keySet()) ? '=' : '.').append(' ');
      }
      System.out.println(line);
    }
    Set<?>[] sets = {
      set(new HashSet<Object>(), null),
      set(new HashSet<Object>(), new Plain(1)),
      set(new HashSet<Object>(), 7),
      set(new TreeSet<Object>(), "a"),
      Set.of("a"),
      Collections.unmodifiableSet(set(new TreeSet<Object>(), 7)),
    };
    for (Set<?> a : sets) {
      StringBuilder line = new StringBuilder();
      for (Set<?> b : sets) {
        line.append(a.equals(b) ? '=' : '.');
      }
      System.out.println(line);
    }
    try {
      System.out.println(sets[3].containsAll(sets[2]));
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(sets[4].contains(null));
    } catch (NullPointerException e) {
      System.out.println("no null in there");
    }
  }
}
