import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Boxes compared with ==: small ones are shared, large ones made apart are not. */
public class BoxIdentity {
  static <T> boolean same(T a, T b) {
    return a == b;
  }

  static class Node<T> {
    final T v;

    Node(T v) {
      this.v = v;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Node;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  public static void main(String[] args) {
    Integer a = 127, b = 127, c = 1000, d = 1000, none = null;
    System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (c == none) + " " + (none == null));
    Long e = -128L, f = -128L, g = -129L, h = -129L;
    System.out.println((e == f) + " " + (g == h));
    Short s = 5, t = 5, u = 500, v = 500;
    System.out.println((s == t) + " " + (u == v));
    Character w = 'x', x = 'x', y = '\u1234', z = '\u1234';
    System.out.println((w == x) + " " + (y == z));
    Double i = 1.5, j = 1.5;
    Float k = 1f, l = 1f;
    System.out.println((i == j) + " " + (k == l) + " " + (Boolean.TRUE == (Boolean) (args.length == 0)));
    System.out.println(c == 1000 ? "unboxed" : "boxed");
    Deque<Character> stack = new ArrayDeque<>();
    stack.push('(');
    Map<Character, Character> pairs = Map.of(')', '(', ']', '[');
    System.out.println((stack.peek() == pairs.get(')')) + " " + (stack.peek() != pairs.get(']')));
    System.out.println(same('q', 'q') + " " + same(5, 5) + " " + same(5, 5L) + " " + same("s", "s") + " " + same(null, "s"));
    Node<Integer> one = new Node<>(7);
    System.out.println(same(one, one) + " " + same(one, new Node<>(7)) + " " + same(one, null));
    List<Byte> bytes = new ArrayList<>(List.of((byte) 3, (byte) 3));
    System.out.println(bytes.get(0) == bytes.get(1));
  }
}
