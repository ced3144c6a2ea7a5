import java.util.*;

/** Default methods, diamonds, markers, clone. */
public class InterfaceDiamonds {
  interface Walker {
    default String move() {
      return "walk";
    }

    static String kind() {
      return "W";
    }
  }

  interface Swimmer {
    default String move() {
      return "swim";
    }

    int DEPTH = 10;
  }

  interface Fast extends Walker {
    default String move() {
      return "fast " + Walker.super.move();
    }

    private String secret() {
      return "s";
    }

    default String tell() {
      return secret() + move();
    }
  }

  static class Duck implements Walker, Swimmer {
    public String move() {
      return Walker.super.move() + "+" + Swimmer.super.move() + DEPTH;
    }
  }

  static class Dog implements Fast {}

  static class Puppy extends Dog implements Walker {}

  abstract static class Base implements Walker {
    public String move() {
      return "base";
    }
  }

  static class D2 extends Base implements Fast {}

  interface Stack<T> extends Iterable<T> {
    void push(T t);

    T pop();

    boolean isEmpty();

    default T peek() {
      T t = pop();
      push(t);
      return t;
    }

    @SafeVarargs
    static <T> Stack<T> of(T... ts) {
      Stack<T> s = new ListStack<>();
      for (T t : ts) s.push(t);
      return s;
    }
  }

  static class ListStack<T> implements Stack<T> {
    private final List<T> l = new ArrayList<>();

    public void push(T t) {
      l.add(t);
    }

    public T pop() {
      return l.remove(l.size() - 1);
    }

    public boolean isEmpty() {
      return l.isEmpty();
    }

    public Iterator<T> iterator() {
      return l.iterator();
    }
  }

  interface Visitor {
    void visit(Leaf l);

    void visit(Branch b);
  }

  interface Node {
    void accept(Visitor v);
  }

  static class Leaf implements Node {
    int v;

    Leaf(int v) {
      this.v = v;
    }

    public void accept(Visitor x) {
      x.visit(this);
    }
  }

  static class Branch implements Node {
    List<Node> kids = new ArrayList<>();

    Branch add(Node... n) {
      kids.addAll(Arrays.asList(n));
      return this;
    }

    public void accept(Visitor x) {
      x.visit(this);
    }
  }

  static class Sum implements Visitor {
    int sum, depth, max;

    public void visit(Leaf l) {
      sum += l.v;
      max = Math.max(max, depth);
    }

    public void visit(Branch b) {
      depth++;
      for (Node n : b.kids) n.accept(this);
      depth--;
    }
  }

  interface Marker {}

  static class M implements Marker, Cloneable, Comparable<M> {
    int[] d = {1, 2};

    @Override
    public M clone() {
      try {
        M m = (M) super.clone();
        m.d = d.clone();
        return m;
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    public int compareTo(M o) {
      return d[0] - o.d[0];
    }
  }

  public static void main(String[] args) {
    System.out.println(
        new Duck().move()
            + " "
            + new Dog().move()
            + " "
            + new Dog().tell()
            + " "
            + new Puppy().move()
            + " "
            + new D2().move()
            + " "
            + Walker.kind());
    Walker w = new Walker() {};
    System.out.println(w.move());
    Stack<String> s = Stack.of("a", "b", "c");
    System.out.println(s.peek() + s.pop() + s.isEmpty());
    for (String x : s) System.out.print(x);
    System.out.println();
    Sum v = new Sum();
    new Branch()
        .add(new Leaf(1), new Branch().add(new Leaf(2), new Branch().add(new Leaf(3))), new Leaf(4))
        .accept(v);
    System.out.println(v.sum + " " + v.max);
    M m = new M(), n = m.clone();
    n.d[0] = 9;
    System.out.println(m.d[0] + " " + n.d[0] + " " + (m instanceof Marker) + " " + n.compareTo(m));
    Object o = s;
    System.out.println(
        (o instanceof Iterable) + " " + (o instanceof Collection) + " " + (o instanceof Stack));
  }
}
