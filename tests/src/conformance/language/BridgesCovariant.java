import java.util.function.Function;

/** Generic overriding: bridge methods, covariant returns. */
public class BridgesCovariant {
  interface Source<T> {
    T get();

    default T twice() {
      get();
      return get();
    }
  }

  interface Sink<T> {
    void put(T t);
  }

  static class Ints implements Source<Integer>, Sink<Integer> {
    int n;

    public Integer get() {
      return ++n;
    }

    public void put(Integer i) {
      n = i;
    }
  }

  abstract static class Animal implements Comparable<Animal> {
    abstract Animal child();

    Object tag() {
      return "animal";
    }

    public int compareTo(Animal o) {
      return toString().compareTo(o.toString());
    }
  }

  static class Dog extends Animal {
    @Override
    Dog child() {
      return new Puppy();
    }

    @Override
    String tag() {
      return "dog";
    }

    String bark() {
      return "woof";
    }

    public String toString() {
      return "Dog";
    }
  }

  static class Puppy extends Dog {
    @Override
    Puppy child() {
      return null;
    }

    @Override
    String bark() {
      return "yip " + super.bark();
    }
  }

  static class Base<T extends Comparable<T>> {
    T best;

    void offer(T t) {
      if (best == null || t.compareTo(best) > 0) {
        best = t;
      }
    }
  }

  static class Words extends Base<String> {
    @Override
    void offer(String s) {
      super.offer(s.toLowerCase());
    }
  }

  interface Visitor<R> {
    R number(int n);

    R plus(Node a, Node b);
  }

  interface Node {
    <R> R accept(Visitor<R> v);
  }

  static Node number(int n) {
    return new Node() {
      public <R> R accept(Visitor<R> v) {
        return v.number(n);
      }
    };
  }

  static Node plus(Node a, Node b) {
    return new Node() {
      public <R> R accept(Visitor<R> v) {
        return v.plus(a, b);
      }
    };
  }

  static class Eval implements Visitor<Integer> {
    public Integer number(int n) {
      return n;
    }

    public Integer plus(Node a, Node b) {
      return a.accept(this) + b.accept(this);
    }
  }

  static class Show implements Visitor<String> {
    public String number(int n) {
      return "" + n;
    }

    public String plus(Node a, Node b) {
      return "(" + a.accept(this) + "+" + b.accept(this) + ")";
    }
  }

  static class Upper implements Function<String, String> {
    public String apply(String s) {
      return s.toUpperCase();
    }
  }

  static class Self<T extends Self<T>> {
    StringBuilder b = new StringBuilder();

    @SuppressWarnings("unchecked")
    T add(String s) {
      b.append(s);
      return (T) this;
    }
  }

  static class More extends Self<More> {
    More twice() {
      b.append(b);
      return this;
    }
  }

  public static void main(String[] args) {
    Ints i = new Ints();
    Source<Integer> s = i;
    Sink<Integer> k = i;
    k.put(10);
    System.out.println(s.twice() + " " + i.get());
    Animal a = new Dog();
    System.out.println(a.tag() + " " + ((Dog) a.child()).bark() + " " + a.child().child());
    System.out.println(new Dog().compareTo(new Puppy()));
    Base<String> w = new Words();
    w.offer("B");
    w.offer("a");
    System.out.println(w.best);
    Node n = plus(number(1), plus(number(2), number(3)));
    System.out.println(n.accept(new Show()) + "=" + n.accept(new Eval()));
    System.out.println(new Upper().andThen(x -> x + x).apply("ab"));
    System.out.println(new More().add("a").twice().add("b").twice().b);
  }
}
