import java.util.*;

/** Elements that are taken out of lists of all kinds where they surely are, and where they may not be. */
public class ListRemovals {
  static int ends(List<Integer> xs) {
    int t = 0;
    while (xs.size() > 1) {
      int last = xs.remove(xs.size() - 1);
      int first = xs.remove(0);
      t = t * 10 + last - first;
    }
    return t;
  }

  static int even(List<Integer> xs) {
    for (int i = xs.size() - 1; i >= 0; i--) {
      if (xs.get(i) % 2 == 0) xs.remove(i);
    }
    return xs.size();
  }

  static int forward(List<Integer> xs) {
    int removed = 0;
    for (int i = 0; i < xs.size(); i++) {
      if (xs.get(i) > 2) {
        xs.remove(i);
        i--;
        removed++;
      }
    }
    return removed;
  }

  static Integer middle(List<Integer> xs) {
    return xs.isEmpty() ? null : xs.remove(xs.size() / 2);
  }

  static int tooFar(List<Integer> xs) {
    int t = 0;
    for (int i = 0; i <= xs.size(); i++) t += xs.remove(i);
    return t;
  }

  static int of(List<Integer> xs) {
    int n = xs.size();
    if (n < 3) return -1;
    int a = xs.remove(n - 1), b = xs.remove(n - 2), c = xs.remove(n - 3);
    return a * 100 + b * 10 + c + xs.remove(n - 3);
  }

  static String objects(List<String> xs) {
    String s = "";
    while (!xs.isEmpty()) {
      s += xs.remove(xs.size() - 1) + xs.size();
      if (xs.size() > 2) xs.remove("b");
    }
    return s;
  }

  static void attempt(String what, java.util.function.Supplier<Object> r) {
    try {
      System.out.println(what + " " + r.get());
    } catch (RuntimeException e) {
      System.out.println(what + " " + e);
    }
  }

  static List<List<Integer>> kinds() {
    List<Integer> base = new ArrayList<>(List.of(9, 1, 2, 3, 4, 5, 8));
    return List.of(
        new ArrayList<>(List.of(1, 2, 3, 4, 5)), new LinkedList<>(List.of(6, 2, 3, 4, 1, 7)),
        Arrays.asList(7, 8, 9), List.of(1, 2, 3), List.of(4), Collections.emptyList(),
        Collections.unmodifiableList(new ArrayList<>(List.of(3, 4, 5))), base.subList(1, 6),
        new ArrayList<>(), Collections.synchronizedList(new ArrayList<>(List.of(2, 4, 6))),
        new ArrayList<>(Arrays.asList(1, null, 3)));
  }

  public static void main(String[] args) {
    for (List<Integer> xs : kinds()) attempt("ends", () -> ends(xs) + " " + xs);
    for (List<Integer> xs : kinds()) attempt("even", () -> even(xs) + " " + xs);
    for (List<Integer> xs : kinds()) attempt("forward", () -> forward(xs) + " " + xs);
    for (List<Integer> xs : kinds()) attempt("middle", () -> middle(xs) + " " + xs);
    for (List<Integer> xs : kinds()) attempt("too far", () -> tooFar(xs) + " " + xs);
    for (List<Integer> xs : kinds()) attempt("of", () -> of(xs) + " " + xs);
    attempt("objects", () -> objects(new ArrayList<>(List.of("a", "b", "c", "b", "d"))));
    Stack<String> stack = new Stack<>();
    stack.addAll(List.of("x", "b", "y"));
    attempt("stack", () -> objects(stack));
  }
}
