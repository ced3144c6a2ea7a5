// java: 21
import java.math.*;
import java.util.*;
import java.util.function.*;

/**
 * instanceof of all common library interfaces and classes against values of every kind (JLS
 * 15.20.2).
 */
public class InstanceofMatrix {
  record Rec(int a) implements Comparable<Rec> {
    public int compareTo(Rec o) {
      return 0;
    }
  }

  record Bare() {}

  enum En {
    A {},
    B
  }

  static class Own implements Iterable<String>, AutoCloseable, CharSequence {
    public Iterator<String> iterator() {
      return List.<String>of().iterator();
    }

    public void close() {}

    public int length() {
      return 0;
    }

    public char charAt(int i) {
      return 'x';
    }

    public CharSequence subSequence(int a, int b) {
      return this;
    }
  }

  static class Coll extends AbstractList<Integer> {
    public Integer get(int i) {
      return i;
    }

    public int size() {
      return 1;
    }
  }

  static class Num extends Number {
    public int intValue() {
      return 1;
    }

    public long longValue() {
      return 1;
    }

    public float floatValue() {
      return 1;
    }

    public double doubleValue() {
      return 1;
    }
  }

  static class Ex extends RuntimeException implements Cloneable {}

  static class Run implements Runnable, Comparator<String> {
    public void run() {}

    public int compare(String a, String b) {
      return 0;
    }
  }

  static String test(Object o) {
    StringBuilder s = new StringBuilder();
    Object[] r = {
      o instanceof Comparable,
      o instanceof CharSequence,
      o instanceof Number,
      o instanceof Iterable,
      o instanceof Collection,
      o instanceof List,
      o instanceof Set,
      o instanceof Map,
      o instanceof Deque,
      o instanceof Queue,
      o instanceof SortedMap,
      o instanceof Map.Entry,
      o instanceof Throwable,
      o instanceof RuntimeException,
      o instanceof Enum,
      o instanceof Record,
      o instanceof Iterator,
      o instanceof Runnable,
      o instanceof Comparator,
      o instanceof Object[],
      o instanceof Integer,
      o instanceof String,
      o instanceof Object,
      o instanceof Optional,
      o instanceof Error
    };
    for (Object b : r) s.append((Boolean) b ? '1' : '.');
    return s.toString();
  }

  public static void main(String[] args) {
    Object[] all = {
      1,
      2L,
      'c',
      1.5,
      1f,
      true,
      (byte) 1,
      "s",
      new Object(),
      null,
      new int[1],
      new String[1],
      new int[1][1],
      new ArrayList<>(),
      new LinkedList<>(),
      List.of(),
      Arrays.asList(1),
      new ArrayDeque<>(),
      new PriorityQueue<>(),
      new HashSet<>(),
      new TreeSet<>(),
      new HashMap<>(),
      new LinkedHashMap<>(),
      new TreeMap<>(),
      Map.of(),
      Map.entry(1, 2),
      new AbstractMap.SimpleEntry<>(1, 2),
      new Rec(1),
      new Bare(),
      En.A,
      En.B,
      new Own(),
      new Coll(),
      new Num(),
      new Ex(),
      new Run(),
      new Exception(),
      new Error(),
      new ArithmeticException(),
      BigInteger.ONE,
      BigDecimal.TEN,
      Optional.of(1),
      List.of(1).iterator(),
      new Stack<>(),
      new Vector<>(),
      new Random(1),
      EnumSet.of(En.A),
      new EnumMap<>(En.class),
      new StringJoiner(","),
      Collections.unmodifiableList(new ArrayList<>()),
      new ArrayList<>(List.of(1)).subList(0, 1),
      new HashMap<>(Map.of(1, 2)).entrySet().iterator().next(),
      new HashMap<>().keySet(),
      new HashMap<>().values()
    };
    for (int i = 0; i < all.length; i++) System.out.println(i + " " + test(all[i]));
  }
}
