import java.util.*;
import java.util.stream.*;

/** Null as an element, and null for what is not there. */
public class NullsInCollections {
  static String absent(Map<String, String> m, String k) {
    return k + "=" + m.get(k);
  }

  static class Pair<A, B> {
    final A a;
    final B b;

    Pair(A a, B b) {
      this.a = a;
      this.b = b;
    }

    A first() {
      return a;
    }

    B second() {
      return b;
    }
  }

  public static void main(String[] args) {
    Map<String, String> m = new HashMap<>();
    m.put("a", "1");
    System.out.println(absent(m, "a") + absent(m, "b"));
    List<String> copied = new ArrayList<>();
    copied.add(m.get("zzz"));
    copied.add("x");
    for (String s : copied) {
      System.out.print(s + " ");
    }
    copied.forEach(s -> System.out.print("<" + s + ">"));
    System.out.println(copied.get(0) + copied.stream().map(s -> "m" + s).collect(Collectors.joining(",")));
    Pair<String, Integer> p = new Pair<>("k", null);
    System.out.println(p.first() + ":" + p.second());
    Deque<String> q = new ArrayDeque<>();
    System.out.println("peek " + q.peek() + " poll " + q.poll());
    m.compute("c", (k, old) -> old + "!" + k);
    System.out.println(m.get("c") + m.put("d", "e") + m.remove("nope"));
    String[] more = Arrays.copyOf(new String[] {"p"}, 2);
    System.out.println(more[0] + more[1]);
    List<String> fixed = Arrays.asList("a", null);
    System.out.println("fixed " + fixed.get(1));
    Iterator<String> it = fixed.iterator();
    it.next();
    String second = it.next();
    System.out.println("second " + second);
    Optional<String> o = Optional.ofNullable(m.get("none"));
    System.out.println(o.map(s -> s + "?").orElse("empty") + o.orElse(null));
  }
}
