import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Arguments are evaluated before a null receiver is found, wherever the null comes from. */
public class NullReceiversBehindArguments {
  static int said(int x) {
    System.out.println("argument " + x);
    return x;
  }

  static String said(String s) {
    System.out.println("argument " + s);
    return s;
  }

  static int[] row(boolean there) {
    System.out.println("row");
    return there ? new int[] {1, 2} : null;
  }

  static void attempt(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " went on");
    } catch (NullPointerException e) {
      System.out.println(what + " met null");
    }
  }

  static void builders(boolean there) {
    StringBuilder[] row = {null, there ? new StringBuilder("row") : null};
    Map<String, StringBuilder> byName = new HashMap<>();
    if (there) {
      byName.put("k", new StringBuilder("map"));
    }
    Supplier<StringBuilder> made = () -> there ? new StringBuilder("made") : null;
    attempt("append", () -> System.out.println(row[1].append(said("x"))));
    attempt("charAt", () -> System.out.println(byName.get("k").charAt(said(1))));
    attempt("setLength", () -> made.get().setLength(said(2)));
    attempt("number", () -> System.out.println(byName.get("k").append(said(1)).append(said("y"))));
  }

  static void sets(boolean there) {
    List<Set<Integer>> sets = new ArrayList<>();
    sets.add(there ? new TreeSet<>(Set.of(5)) : null);
    attempt("add", () -> System.out.println(sets.get(0).add(said(9))));
    attempt("remove", () -> System.out.println(sets.get(0).remove(said(5))));
    attempt("equals", () -> System.out.println(row(there).equals(row(there))));
  }

  static void boxes(Float f, Long l, Byte b) {
    Map<String, Float> floats = new HashMap<>(Map.of("k", 1.5f));
    attempt("Float", () -> System.out.println(f.compareTo(floats.get(said("k")))));
    attempt("Long", () -> System.out.println(l.compareTo((long) said(3))));
    attempt("Byte", () -> System.out.println(b.compareTo((byte) said(3))));
  }

  static double zero;
  static Double none;

  static void quotients(Double by) {
    attempt("zero by null", () -> System.out.println(zero / by));
    attempt("NaN by null", () -> System.out.println(Double.NaN % by));
    attempt("infinity by null", () -> System.out.println(1 / zero % by));
    attempt("null by zero", () -> System.out.println(by % zero));
    attempt("assigned", () -> System.out.println(zero /= none));
  }

  static void merged(Integer more) {
    Map<String, Integer> sums = new TreeMap<>(Map.of("a", 1));
    try {
      System.out.println(sums.merge("a", more, (x, y) -> x + y));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    builders(true);
    builders(false);
    sets(true);
    sets(false);
    boxes(1.5f, 3L, (byte) 4);
    boxes(null, null, null);
    quotients(2.0);
    quotients(null);
    merged(2);
    merged(null);
    Map<String, Object> values = new TreeMap<>(Map.of("long", 5L, "short", (short) 3));
    System.out.println(values.get(said("long")) instanceof Long);
    System.out.println(values.remove(said("long")) instanceof Long);
    System.out.println(values.remove(said("short")) instanceof Long);
  }
}
