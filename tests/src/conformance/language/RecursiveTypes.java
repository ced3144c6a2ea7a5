import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Self-referencing structures: own linked list with iterator, tree with parent, graph, cyclic objects. */
public class RecursiveTypes {
  static class Chain<T> implements Iterable<T> {
    private class Link {
      T value;
      Link next;

      Link(T value) {
        this.value = value;
      }
    }

    private Link head, tail;
    private int size;

    @SafeVarargs
    static <T> Chain<T> of(T... all) {
      Chain<T> c = new Chain<>();
      for (T t : all) {
        c.add(t);
      }
      return c;
    }

    void add(T t) {
      Link l = new Link(t);
      if (head == null) {
        head = tail = l;
      } else {
        tail = tail.next = l;
      }
      size++;
    }

    void reverse() {
      Link prev = null, at = head;
      tail = head;
      while (at != null) {
        Link next = at.next;
        at.next = prev;
        prev = at;
        at = next;
      }
      head = prev;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<T>() {
        Link at = head;
        Link before;

        public boolean hasNext() {
          return at != null;
        }

        public T next() {
          if (at == null) {
            throw new java.util.NoSuchElementException("end");
          }
          before = at;
          at = at.next;
          return before.value;
        }
      };
    }
  }

  static class Node {
    final String name;
    Node parent;
    final List<Node> children = new ArrayList<>();

    Node(String name, Node... kids) {
      this.name = name;
      for (Node k : kids) {
        children.add(k);
        k.parent = this;
      }
    }

    String path() {
      return parent == null ? name : parent.path() + "/" + name;
    }

    int size() {
      int n = 1;
      for (Node c : children) {
        n += c.size();
      }
      return n;
    }

    Node find(String wanted) {
      if (name.equals(wanted)) {
        return this;
      }
      for (Node c : children) {
        Node f = c.find(wanted);
        if (f != null) {
          return f;
        }
      }
      return null;
    }
  }

  static class Ping {
    Pong pong = new Pong(this);
    int n = 1;
  }

  static class Pong {
    final Ping ping;

    Pong(Ping p) {
      ping = p;
    }

    int back() {
      return ping.n + ping.pong.ping.n;
    }
  }

  static Map<Integer, Long> memo = new HashMap<>();

  static long ways(int n) {
    if (n < 2) {
      return 1;
    }
    Long known = memo.get(n);
    if (known != null) {
      return known;
    }
    long r = ways(n - 1) + ways(n - 2);
    memo.put(n, r);
    return r;
  }

  static boolean even(int n) {
    return n == 0 || odd(n - 1);
  }

  static boolean odd(int n) {
    return n != 0 && even(n - 1);
  }

  static int ackermann(int m, int n) {
    return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
  }

  static void hanoi(int n, char a, char b, char c, StringBuilder out) {
    if (n > 0) {
      hanoi(n - 1, a, c, b, out);
      out.append(a).append(c).append(' ');
      hanoi(n - 1, b, a, c, out);
    }
  }

  public static void main(String[] args) {
    Chain<String> c = Chain.of("a", "b", "c");
    c.reverse();
    c.add("z");
    for (String s : c) {
      for (String t : c) {
        System.out.print(s + t + " ");
      }
    }
    System.out.println(c.size);
    Iterator<String> it = c.iterator();
    try {
      while (true) {
        it.next();
      }
    } catch (java.util.NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    Node root = new Node("root", new Node("l", new Node("ll"), new Node("lr")), new Node("r"));
    System.out.println(root.find("lr").path() + " " + root.size() + " " + root.find("x"));
    System.out.println(new Ping().pong.back());
    System.out.println(ways(60) + " " + even(20) + odd(7) + " " + ackermann(2, 3));
    StringBuilder b = new StringBuilder();
    hanoi(3, 'A', 'B', 'C', b);
    System.out.println(b);
  }
}
