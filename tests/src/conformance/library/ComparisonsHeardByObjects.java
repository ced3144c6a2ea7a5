import java.util.*;
import java.util.concurrent.atomic.*;

/** Comparisons that builders, counters and lists hear of come as in Java, one by one. */
public class ComparisonsHeardByObjects {
  static StringBuilder lg = new StringBuilder();

  static class ByLen implements Comparator<String> {
    public int compare(String a, String b) {
      lg.append('c').append(a).append(b);
      return a.length() - b.length();
    }
  }

  static void p(Object o) {
    System.out.println(o + " [" + lg + "]");
    lg.setLength(0);
  }

  public static void main(String[] a) {
    TreeMap<String, Integer> t = new TreeMap<>(new ByLen());
    t.put("xx", 1);
    p(1);
    t.put("yy", 2);
    p(2);
    t.put("z", 3);
    p(3);
    p(t);
    t.get("q");
    p(4);
    t.containsKey("xx");
    p(5);
    t.remove("z");
    p(6);
    t.merge("aa", 1, Integer::sum);
    p(7);
    t.putIfAbsent("bbb", 1);
    p(8);
    t.computeIfAbsent("cccc", k -> 1);
    p(9);
    t.firstKey();
    t.floorKey("dd");
    p(10);
    TreeSet<String> s = new TreeSet<>(new ByLen());
    s.add("m");
    s.add("nn");
    s.add("k");
    p(s);
    s.contains("l");
    s.remove("nn");
    p(s);
    more();
  }

  static void more() {
    AtomicInteger n = new AtomicInteger();
    Comparator<String> c =
        (x, y) -> {
          n.incrementAndGet();
          return x.compareTo(y);
        };
    TreeMap<String, Integer> t = new TreeMap<>(c);
    for (String s : "the quick brown fox jumps over the lazy dog and runs".split(" "))
      t.merge(s, 1, Integer::sum);
    System.out.println(t + " " + n);
    t.remove("fox");
    t.get("zzz");
    System.out.println(n);
    List<String> seen = new ArrayList<>();
    TreeSet<Integer> s =
        new TreeSet<>(
            (x, y) -> {
              seen.add(x + ":" + y);
              return Integer.compare(y, x);
            });
    for (int i = 0; i < 9; i++) s.add(i * 5 % 9);
    System.out.println(s + " " + seen + s.ceiling(4) + s.pollFirst() + seen.size());
  }
}
