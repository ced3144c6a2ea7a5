import java.util.AbstractList;
import java.util.AbstractQueue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Fields and methods of own collections and faults, named as the library keeps its own in Python.
 */
public class NamesThatHelpersAskFor {
  static class Ring<E> extends AbstractList<E> {
    int kind = 1,
        fixed = 2,
        sized = 3,
        room = 4,
        copied = 5,
        order = 6,
        counted = 7,
        settled = 8,
        constant = 9,
        fault = 10,
        nulls = 11,
        extend = 12,
        closers = 13,
        weak = 14,
        picky = 15,
        map = 16,
        java_kind = 17,
        own_add = 18,
        remove_where = 20,
        initial = 21,
        buckets = 22;
    List<E> items = new ArrayList<>();

    public E get(int i) {
      return items.get(i);
    }

    public int size() {
      return items.size();
    }

    public boolean add(E e) {
      return items.add(e);
    }

    public E set(int i, E e) {
      return items.set(i, e);
    }

    public E remove(int i) {
      return items.remove(i);
    }

    public void add(int i, E e) {
      items.add(i, e);
    }

    int sum() {
      return kind
          + fixed
          + sized
          + room
          + copied
          + order
          + counted
          + settled
          + constant
          + fault
          + nulls
          + extend
          + closers
          + weak
          + picky
          + map
          + java_kind
          + own_add
          + remove_where
          + initial
          + buckets;
    }
  }

  static class Sub<E> extends ArrayList<E> {
    int kind = 1,
        fixed = 2,
        sized = 3,
        room = 4,
        copied = 5,
        order = 6,
        counted = 7,
        settled = 8,
        constant = 9,
        fault = 10,
        nulls = 11,
        closers = 13,
        weak = 14,
        map = 16,
        own_size = 3;

    int sum() {
      return kind + fixed + sized + room + copied + order + counted + settled + constant + fault
          + nulls + closers + weak + map + own_size;
    }
  }

  static class It<E> implements Iterable<E> {
    List<E> map = new ArrayList<>();
    int counted, copied, kind, order, closers;

    public Iterator<E> iterator() {
      return new Iterator<>() {
        int counted = 0, xs = 2, kind = 4;

        public boolean hasNext() {
          return counted < map.size();
        }

        public E next() {
          return map.get(counted++);
        }
      };
    }
  }

  static class Mp<K, V> extends HashMap<K, V> {
    int picky = 1,
        weak = 2,
        order = 3,
        own_items = 4,
        kind = 5,
        fixed = 6,
        buckets = 7,
        initial = 8;

    int sum() {
      return picky + weak + order + own_items + kind + fixed + buckets + initial;
    }
  }

  static class Ex extends RuntimeException {
    int kind = 3,
        errno = 4,
        value = 5,
        args = 6,
        java_name = 7,
        untraced = 8,
        cause = 9,
        message = 10,
        trace = 11,
        suppressed = 12;

    Ex(String s, Throwable c) {
      super(s, c);
    }

    int java_kind() {
      return kind
          + errno
          + value
          + args
          + java_name
          + untraced
          + cause
          + message
          + trace
          + suppressed;
    }
  }

  static class Q extends AbstractQueue<String> {
    Deque<String> room = new ArrayDeque<>();
    int order = 3;

    public boolean offer(String s) {
      return room.offer(s);
    }

    public String poll() {
      return room.poll();
    }

    public String peek() {
      return room.peek();
    }

    public int size() {
      return room.size();
    }

    public Iterator<String> iterator() {
      return room.iterator();
    }
  }

  static class Pt implements Cloneable {
    int kind = 2;
    int[] clone_ = {1};
    String java_name = "jn";
    int java_kind = 4;
    int overrides_text = 3;
    int lambda_in_java = 4;

    public Pt clone() {
      try {
        return (Pt) super.clone();
      } catch (CloneNotSupportedException e) {
        return null;
      }
    }

    public String toString() {
      return java_name + kind + java_kind;
    }
  }

  static class Told {
    String java_name() {
      return getClass().getName();
    }

    int java_kind() {
      return 5;
    }
  }

  public static void main(String[] args) {
    Ring<String> r = new Ring<>();
    Collections.addAll(r, "c", "a", "b");
    Collections.sort(r);
    System.out.println(
        r + " " + r.sum() + " " + r.equals(List.of("a", "b", "c")) + r.hashCode() + r.indexOf("b"));
    r.removeIf(s -> s.equals("a"));
    r.sort(Comparator.reverseOrder());
    r.replaceAll(s -> s + s);
    Collections.reverse(r);
    System.out.println(
        r
            + " "
            + r.stream().map(s -> s + "!").toList()
            + new ArrayList<>(r)
            + r.subList(0, 1)
            + r.sum());
    try {
      r.get(9);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    for (String s : r) System.out.print(s + ";");
    for (Iterator<String> it = r.iterator(); it.hasNext(); )
      if (it.next().length() > 1) it.remove();
    System.out.println(r.isEmpty() + " " + r.containsAll(List.of()));
    Sub<Integer> s = new Sub<>();
    s.add(3);
    s.add(1);
    s.addAll(List.of(2, 5));
    Collections.sort(s);
    System.out.println(
        s
            + " "
            + s.sum()
            + s.equals(List.of(1, 2, 3, 5))
            + s.hashCode()
            + s.stream().mapToInt(x -> x).sum());
    try {
      s.get(9);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    for (int x : s) System.out.print(x + ",");
    s.removeIf(x -> x > 2);
    System.out.println(
        s.toArray().length + " " + s.contains(2) + s.remove(Integer.valueOf(2)) + s.sum());
    Object o = s;
    System.out.println(o instanceof Object[]);
    System.out.println(o.getClass().getName() + " " + o);
    It<String> it = new It<>();
    it.map.add("x");
    it.map.add("y");
    for (String x : it) System.out.print(x);
    it.forEach(System.out::println);
    Mp<String, Integer> m = new Mp<>();
    m.put("k", 1);
    m.merge("k", 4, Integer::sum);
    System.out.println(m + " " + m.sum() + m.equals(Map.of("k", 5)) + m.hashCode() + m.entrySet());
    try {
      throw new Ex("msg", new Ex("inner", null));
    } catch (Ex e) {
      System.out.println(e + " " + e.getMessage() + e.getCause() + e.java_kind());
      e.addSuppressed(new Ex("s", null));
      System.out.println(e.getSuppressed().length + e.getClass().getName());
    }
    Q q = new Q();
    q.add("q1");
    q.offer("q2");
    System.out.println(
        q + q.remove() + q.size() + q.order + new ArrayList<>(q) + new PriorityQueue<>(q));
    Pt p = new Pt();
    System.out.println(
        p.clone()
            + " "
            + p
            + p.getClass().getName()
            + p.overrides_text
            + p.lambda_in_java
            + Objects.equals(p, p));
    Object pk = p;
    System.out.println(pk instanceof int[]);
    System.out.println(new Told().java_name() + " " + new Told().java_kind());
    System.out.println(
        Arrays.asList(pk, r, s)
            + " "
            + Objects.hash(r, s)
            + List.of(r).equals(List.of(new ArrayList<>())));
  }
}
