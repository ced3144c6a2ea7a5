import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Loops that are left for good by their end or by what they find. */
public class SearchesThatEndWithThrow {
  private final List<String> names = new ArrayList<>();
  private String last = "";

  void take(String least) {
    for (String n : names) {
      if (n.compareTo(least) > 0) {
        last = n;
        return;
      }
    }
    throw new IllegalStateException("none above " + least);
  }

  String find(char c) {
    for (String n : names) {
      if (n.indexOf(c) >= 0) return n;
    }
    throw new IllegalArgumentException("no " + c);
  }

  int position(int[] numbers, int wanted) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == wanted) {
        return i;
      }
    }
    throw new RuntimeException("not there: " + wanted);
  }

  static int firstPair(List<Integer> numbers, int sum) {
    int looked = 0;
    for (int a : numbers) {
      for (int b : numbers) {
        looked++;
        if (a + b == sum) {
          return looked;
        }
      }
    }
    throw new RuntimeException("looked " + looked);
  }

  static boolean twoColours(List<List<Integer>> graph) {
    int[] colour = new int[graph.size()];
    for (int s = 0; s < graph.size(); s++) {
      if (colour[s] != 0) continue;
      colour[s] = 1;
      ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(s));
      while (!queue.isEmpty()) {
        int u = queue.poll();
        for (int v : graph.get(u)) {
          if (colour[v] == 0) {
            colour[v] = -colour[u];
            queue.add(v);
          } else if (colour[v] == colour[u]) {
            return false;
          }
        }
      }
    }
    return true;
  }

  static String until(Iterator<String> words) {
    StringBuilder all = new StringBuilder();
    while (true) {
      if (!words.hasNext()) {
        all.append('.');
        return all.toString();
      }
      String w = words.next();
      if (w.isEmpty()) break;
      all.append(w);
    }
    return all + "|" + words.hasNext();
  }

  static int guarded(List<Integer> numbers) {
    int sum = 0;
    try {
      for (int n : numbers) {
        sum += n;
        if (n < 0) return -sum;
      }
      throw new IllegalStateException("all positive: " + sum);
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
      return sum;
    } finally {
      System.out.println("looked at " + numbers.size());
    }
  }

  public static void main(String[] args) {
    SearchesThatEndWithThrow s = new SearchesThatEndWithThrow();
    s.names.addAll(List.of("beta", "gamma"));
    s.take("alpha");
    System.out.println(s.last + " " + s.find('m') + " " + s.position(new int[] {4, 5, 6}, 6));
    for (Runnable r :
        new Runnable[] {
          () -> s.take("zeta"),
          () -> s.find('z'),
          () -> s.position(new int[0], 1),
          () -> System.out.println(firstPair(List.of(1, 2, 3), 5)),
          () -> firstPair(List.of(1, 2, 3), 7)
        }) {
      try {
        r.run();
      } catch (RuntimeException e) {
        System.out.println(e.getMessage());
      }
    }
    System.out.println(twoColours(List.of(List.of(1), List.of(0, 2), List.of(1))));
    System.out.println(twoColours(List.of(List.of(1, 2), List.of(0, 2), List.of(0, 1))));
    System.out.println(until(List.of("a", "b").iterator()));
    System.out.println(until(List.of("a", "", "c").iterator()));
    System.out.println(guarded(List.of(1, 2)) + " " + guarded(List.of(1, -2, 3)));
  }
}
