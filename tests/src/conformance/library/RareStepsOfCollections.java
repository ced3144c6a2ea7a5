import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.Spliterator;
import java.util.StringTokenizer;
import java.util.Vector;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Orders with nulls, changes under views, names of properties, sizes that are wrong, pairs as delimiters. */
public class RareStepsOfCollections {
  private interface Step {
    Object take();
  }

  private static void show(String name, Step step) {
    try {
      System.out.println(name + " " + step.take());
    } catch (ConcurrentModificationException | UnsupportedOperationException | IllegalArgumentException e) {
      System.out.println(name + " " + e);
    }
  }

  private static void fails(String name, Step step) {
    try {
      System.out.println(name + " " + step.take());
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      System.out.println(name + " " + e.getClass());
    }
  }

  private static List<String> sorted(Comparator<String> order) {
    List<String> list = new ArrayList<>(Arrays.asList("bb", null, "a", "ccc", null, "d"));
    list.sort(order);
    return list;
  }

  private static List<Integer> numbers() {
    return new ArrayList<>(List.of(1, 2, 3));
  }

  public static void main(String[] args) {
    Comparator<String> length = Comparator.comparing(String::length);
    System.out.println(sorted(Comparator.nullsFirst(null)) + " " + sorted(Comparator.nullsLast(null)));
    System.out.println(sorted(Comparator.nullsFirst(length).thenComparing(Comparator.reverseOrder())));
    System.out.println(sorted(Comparator.<String>nullsLast(null).thenComparing(Comparator.reverseOrder())));
    System.out.println(sorted(Comparator.nullsLast(length).reversed().thenComparing(Comparator.naturalOrder())));

    show("view", () -> {
      List<Integer> list = numbers();
      for (int x : Collections.unmodifiableCollection(list)) {
        list.add(x);
      }
      return list;
    });
    show("each", () -> {
      List<Integer> list = numbers();
      Collections.unmodifiableList(list).forEach(x -> list.add(x));
      return list;
    });
    show("remove", () -> {
      List<Integer> list = numbers();
      return list.removeIf(x -> x == 2 && list.add(7));
    });
    show("sort", () -> {
      List<Integer> list = numbers();
      list.sort((a, b) -> list.add(9) ? a - b : 0);
      return list;
    });

    Properties properties = new Properties();
    properties.setProperty("a", "b");
    Collection<String> names = properties.stringPropertyNames();
    show("names", () -> names.remove("a"));
    show("iterator", () -> {
      Iterator<String> it = names.iterator();
      it.next();
      it.remove();
      return names;
    });
    show("clear", () -> {
      names.clear();
      return names;
    });
    show("identity", () -> new IdentityHashMap<String, String>(-1));
    show("weak", () -> new WeakHashMap<String, String>(-1));
    show("load", () -> new WeakHashMap<String, String>(1, 0f));
    show("table", () -> new Hashtable<String, String>(1, -1f));

    Spliterator.OfInt ints = IntStream.rangeClosed(1, 3).spliterator();
    ints.tryAdvance((int x) -> System.out.println("first " + x));
    ints.forEachRemaining((int x) -> System.out.println("then " + x));
    Spliterator.OfLong longs = LongStream.of(5, 1L << 40).spliterator();
    System.out.println(longs.tryAdvance((long x) -> System.out.println(x)) + " " + longs.tryAdvance((long x) -> System.out.println(x + 1)));
    Spliterator.OfDouble doubles = DoubleStream.of(1, 2.5).map(x -> x / 2).spliterator();
    doubles.forEachRemaining((double x) -> System.out.println(x));

    Hashtable<String, Integer> table = new Hashtable<>();
    table.put("one", 1);
    table.put("two", 2);
    Enumeration<String> keys = table.keys();
    while (keys.hasMoreElements()) {
      System.out.print(table.remove(keys.nextElement()) + " ");
    }
    System.out.println(table);
    Vector<String> vector = new Vector<>(List.of("a", "b"));
    show("far", () -> vector.indexOf("b", Integer.MAX_VALUE) + " " + vector.lastIndexOf("b", 1));
    fails("before", () -> vector.indexOf("b", -1));
    fails("all at", () -> vector.addAll(3, List.of("c")));
    fails("nothing", () -> numbers().addAll(9, null));
    IdentityHashMap<Object, String> same = new IdentityHashMap<>();
    Object key = new Object();
    same.put(key, "x");
    IdentityHashMap<Object, String> copy = (IdentityHashMap<Object, String>) same.clone();
    copy.put(new Object(), "y");
    System.out.println(copy.get(key) + copy.size() + same.size());
    show("digits", () -> {
      try {
        properties.load(new StringReader("k=\\u12\n"));
      } catch (IOException e) {
        return e;
      }
      return properties;
    });
    fails("each", () -> {
      Consumer<String> none = null;
      new ArrayList<String>().forEach(none);
      return 0;
    });

    StringTokenizer pairs = new StringTokenizer("a\ud83d\ude00b\ud83d\ude01c\ud83d\ude00", "\ud83d\ude00", true);
    StringBuilder lengths = new StringBuilder();
    while (pairs.hasMoreTokens()) {
      lengths.append(pairs.nextToken().length());
    }
    System.out.println(lengths);
  }
}
