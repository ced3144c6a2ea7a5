import java.util.*;

public class IterableInstances {
  static class Own implements Iterable<String> {
    public Iterator<String> iterator() {
      return List.of("x").iterator();
    }
  }

  enum K {
    A {
      void f() {}
    },
    B,
    C {
      void f() {}
    }
  }

  public static void main(String[] a) {
    Object[] os = {
      List.of(1),
      new ArrayList<>(),
      new HashMap<>(),
      new TreeMap<>(Map.of(1, 2)),
      Map.of(),
      "s",
      5,
      new Own(),
      List.of(1).iterator(),
      new HashSet<>(),
      new TreeSet<>(),
      new ArrayDeque<>(),
      new LinkedList<>(),
      new PriorityQueue<>(),
      Optional.of(1),
      new HashMap<>().keySet(),
      new TreeMap<>().entrySet(),
      new HashMap<>().values(),
      new LinkedHashMap<>(),
      new int[1],
      new Object(),
      null,
      new StringBuilder()
    };
    for (Object o : os) System.out.print((o instanceof Iterable) + " ");
    System.out.println();
    Map<K, Integer> m = new EnumMap<>(K.class);
    m.put(K.C, 1);
    m.put(K.A, 2);
    m.put(K.B, 3);
    System.out.println(m + " " + m.keySet());
    m.remove(K.B);
    System.out.println(m);
    for (Map.Entry<K, Integer> e : m.entrySet()) e.setValue(e.getValue() * 10);
    System.out.println(m.values());
  }
}
