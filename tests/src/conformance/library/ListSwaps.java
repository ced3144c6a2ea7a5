import java.util.*;

/** Elements of lists that change places, of all kinds of lists, and loops up to sizes that stay. */
public class ListSwaps {
  static class Ref {
    int at;
    Ref next;

    Ref(int at) {
      this.at = at;
    }
  }

  enum Level { LOW, MID, HIGH { @Override int cost() { return 9; } }; int cost() { return ordinal(); } }

  static void reverse(List<Integer> xs) {
    for (int i = 0; i < xs.size() / 2; i++) {
      int j = xs.size() - 1 - i;
      int t = xs.get(i);
      xs.set(i, xs.get(j));
      xs.set(j, t);
    }
  }

  static <T> void turn(List<T> xs) {
    for (int i = 1; i < xs.size(); i++) {
      T t = xs.get(i - 1);
      xs.set(i - 1, xs.get(i));
      xs.set(i, t);
    }
  }

  static void bySwap(List<String> xs) {
    for (int i = 0; i + 1 < xs.size(); i += 2) Collections.swap(xs, i, i + 1);
    for (int i = 0; i < xs.size(); i++) {
      Collections.swap(xs, i, i);
      Collections.swap(xs, 0, xs.size() - 1);
    }
  }

  static void shuffle(List<Integer> xs, Random random) {
    for (int i = xs.size() - 1; i > 0; i--) Collections.swap(xs, i, random.nextInt(i + 1));
  }

  static void holes(List<Integer> xs) {
    for (int i = 0; i + 1 < xs.size(); i++) {
      Integer t = xs.get(i);
      xs.set(i, xs.get(i + 1));
      xs.set(i + 1, t);
    }
  }

  static void unboxed(List<Integer> xs) {
    for (int i = 0; i + 1 < xs.size(); i++) {
      int t = xs.get(i);
      xs.set(i, xs.get(i + 1));
      xs.set(i + 1, t);
    }
  }

  static int sizes(List<Integer> xs, Map<Integer, Integer> counts) {
    for (int i = 0; i < xs.size() - 1; i++) {
      counts.put(xs.get(i), counts.getOrDefault(xs.get(i), 0) + 1);
      if (xs.get(i) > 4 && xs.size() < 12) xs.add(i);
      xs.set(i, xs.get(i + 1));
    }
    return xs.size();
  }

  static String levels(Level[] all) {
    int[] seen = new int[Level.values().length];
    String s = "";
    for (Level l : all) {
      seen[l.ordinal()]++;
      s += l.cost();
    }
    return s + Arrays.toString(seen);
  }

  static int refs(int[] values, Ref first) {
    int s = 0;
    for (Ref r = first; r != null; r = r.next) {
      s += values[r.at];
      if (s < 100) values[r.at] += r.at;
    }
    return s;
  }

  static void attempt(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " fine");
    } catch (RuntimeException e) {
      System.out.println(what + " " + e);
    }
  }

  public static void main(String[] args) {
    List<List<Integer>> kinds =
        List.of(
            new ArrayList<>(List.of(1, 2, 3, 4, 5)), new LinkedList<>(List.of(1, 2, 3, 4)),
            Arrays.asList(7, 8, 9), new Vector<>(List.of(5, 6)), List.of(1, 2),
            Collections.unmodifiableList(new ArrayList<>(List.of(3, 4))),
            new ArrayList<>(List.of(1, 2, 3, 4, 5)).subList(1, 4), new ArrayList<>());
    for (List<Integer> xs : kinds) {
      attempt("reverse", () -> reverse(xs));
      attempt("turn", () -> turn(xs));
      attempt("shuffle", () -> shuffle(xs, new Random(5)));
      attempt("sizes", () -> System.out.println(sizes(xs, new TreeMap<>())));
      System.out.println(xs);
    }
    List<String> names = new ArrayList<>(List.of("a", "b", "c", "d", "e"));
    bySwap(names);
    System.out.println(names);
    attempt("fixed", () -> bySwap(List.of("x", "y")));
    List<Integer> some = new ArrayList<>(Arrays.asList(1, null, 3));
    attempt("holes", () -> holes(some));
    System.out.println(some);
    attempt("unboxed", () -> unboxed(some));
    System.out.println(some);
    System.out.println(levels(new Level[] {Level.HIGH, Level.LOW, Level.HIGH}));
    Ref r = new Ref(1);
    r.next = new Ref(2);
    System.out.println(refs(new int[] {4, 5, 6}, r));
    r.next.next = new Ref(3);
    attempt("refs", () -> refs(new int[] {4, 5, 6}, r));
    r.next.at = -1;
    attempt("refs", () -> refs(new int[] {4, 5, 6}, r));
    attempt("refs", () -> refs(null, r));
  }
}
