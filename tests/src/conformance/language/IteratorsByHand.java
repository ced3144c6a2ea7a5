import java.util.*;
import java.util.function.*;

/**
 * Own Iterables: inner iterators, nested use, remove, generators, exhaustion, for-each evaluated
 * once (JLS 14.14.2).
 */
public class IteratorsByHand {
  static int asked;

  static class Ring<T> implements Iterable<T> {
    private final Object[] a;
    int start, n;

    Ring(int cap) {
      a = new Object[cap];
    }

    Ring<T> add(T t) {
      if (n == a.length) {
        start = (start + 1) % a.length;
        n--;
      }
      a[(start + n++) % a.length] = t;
      return this;
    }

    public Iterator<T> iterator() {
      asked++;
      return new Iterator<T>() {
        int i = 0;

        public boolean hasNext() {
          return i < n;
        }

        @SuppressWarnings("unchecked")
        public T next() {
          if (i >= n) throw new NoSuchElementException();
          return (T) a[(start + i++) % a.length];
        }
      };
    }
  }

  static Iterable<Integer> range(int lo, int hi) {
    return () ->
        new Iterator<>() {
          int at = lo;

          public boolean hasNext() {
            return at < hi;
          }

          public Integer next() {
            return at++;
          }
        };
  }

  static <T> Iterable<T> filter(Iterable<T> it, Predicate<T> p) {
    return () -> {
      Iterator<T> in = it.iterator();
      return new Iterator<T>() {
        T ahead;
        boolean ready;

        public boolean hasNext() {
          while (!ready && in.hasNext()) {
            ahead = in.next();
            ready = p.test(ahead);
          }
          return ready;
        }

        public T next() {
          if (!hasNext()) throw new NoSuchElementException("filter");
          ready = false;
          return ahead;
        }
      };
    };
  }

  static <A, B> Iterable<String> zip(Iterable<A> a, Iterable<B> b) {
    List<String> r = new ArrayList<>();
    Iterator<A> x = a.iterator();
    Iterator<B> y = b.iterator();
    while (x.hasNext() && y.hasNext()) r.add(x.next() + "" + y.next());
    return r;
  }

  static class Tree implements Iterable<Integer> {
    int v;
    Tree l, r;

    Tree(int v) {
      this.v = v;
    }

    void put(int x) {
      if (x < v) {
        if (l == null) l = new Tree(x);
        else l.put(x);
      } else if (r == null) r = new Tree(x);
      else r.put(x);
    }

    public Iterator<Integer> iterator() {
      Deque<Tree> st = new ArrayDeque<>();
      for (Tree t = this; t != null; t = t.l) st.push(t);
      return new Iterator<>() {
        public boolean hasNext() {
          return !st.isEmpty();
        }

        public Integer next() {
          Tree t = st.pop();
          int v = t.v;
          for (t = t.r; t != null; t = t.l) st.push(t);
          return v;
        }
      };
    }
  }

  static class Linked implements Iterable<String> {
    Node head;

    class Node {
      String s;
      Node next;

      Node(String s) {
        this.s = s;
        next = head;
        head = this;
      }
    }

    public Iterator<String> iterator() {
      return new Iterator<>() {
        Node prev, at = null, nx = head;

        public boolean hasNext() {
          return nx != null;
        }

        public String next() {
          if (at != null) prev = at;
          at = nx;
          nx = nx.next;
          return at.s;
        }

        public void remove() {
          if (at == null) throw new IllegalStateException();
          if (prev == null) head = nx;
          else prev.next = nx;
          at = null;
        }
      };
    }
  }

  static List<String> evaluated(List<String> l) {
    System.out.print("eval ");
    return l;
  }

  public static void main(String[] args) {
    Ring<String> r = new Ring<String>(3).add("a").add("b").add("c").add("d");
    for (String s : r) for (String t : r) System.out.print(s + t + " ");
    System.out.println(asked);
    for (int x : filter(range(0, 20), n -> n % 7 == 3)) System.out.print(x + " ");
    for (String z : zip(r, range(5, 9))) System.out.print(z + " ");
    System.out.println();
    Tree t = new Tree(50);
    for (int x : new int[] {30, 70, 20, 40, 60, 80}) t.put(x);
    int prev = -1;
    for (int x : t) {
      if (x > 65) break;
      prev = x;
      System.out.print(x + ",");
    }
    System.out.println(prev);
    Linked k = new Linked();
    for (String s : "x y z".split(" ")) k.new Node(s);
    for (Iterator<String> it = k.iterator(); it.hasNext(); ) if (it.next().equals("y")) it.remove();
    for (String s : k) System.out.print(s);
    try {
      k.iterator().remove();
    } catch (IllegalStateException e) {
      System.out.print(" ISE");
    }
    try {
      range(0, 1).iterator().remove();
    } catch (UnsupportedOperationException e) {
      System.out.println(" UOE " + e.getMessage());
    }
    Iterator<Integer> it = filter(range(0, 3), n -> false).iterator();
    try {
      it.next();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    for (String s : evaluated(List.of("p", "q"))) System.out.print(s);
    System.out.println();
    r.forEach(s -> System.out.print(s.toUpperCase()));
    r.iterator().forEachRemaining(System.out::print);
    Iterable<Integer> none = List.of();
    for (int x : none) System.out.print("never");
    System.out.println();
    int sum = 0;
    for (Integer x : range(0, 1000)) {
      if (x % 2 == 1) continue;
      if (x > 100) break;
      sum += x;
    }
    System.out.println(sum);
    List<Integer> src = new ArrayList<>(List.of(1, 2, 3, 4));
    src.removeIf(x -> x % 2 == 0);
    ListIterator<Integer> li = src.listIterator();
    while (li.hasNext()) {
      int v = li.next();
      li.set(v * 10);
      li.add(v);
    }
    System.out.println(src);
  }
}
