import java.util.*;

/**
 * Inner classes of generic outer ones; qualified new, super and this (JLS 15.8.4, 15.9, 8.8.7.1).
 */
public class InnerOfGenericOuter<T> {
  T item;
  int n;

  InnerOfGenericOuter(T t) {
    item = t;
  }

  class In {
    T mine = item;

    class Deep {
      T deepest = mine;

      String all() {
        return "" + item + mine + deepest + InnerOfGenericOuter.this.n + In.this.mine;
      }
    }

    Deep deep() {
      return new Deep();
    }
  }

  class Pair<U> {
    U second;

    Pair(U u) {
      second = u;
      n++;
    }

    <V> Map.Entry<T, V> with(V v) {
      return new AbstractMap.SimpleEntry<>(item, v);
    }
  }

  static class Sub extends InnerOfGenericOuter<String>.In {
    Sub(InnerOfGenericOuter<String> o) {
      o.super();
    }

    String up() {
      return mine.toUpperCase();
    }
  }

  class Chain extends In {
    String item = "shadow";

    String both() {
      return item + InnerOfGenericOuter.this.item + super.mine;
    }
  }

  interface Visitor<R> {
    R visit(Object o);
  }

  Iterator<T> repeat(int times) {
    return new Iterator<T>() {
      int left = times;

      public boolean hasNext() {
        return left > 0;
      }

      public T next() {
        left--;
        return item;
      }
    };
  }

  class Counter {
    static int made;
    static final String NAME = "Counter";

    record Snap(int at) {}

    enum K {
      X,
      Y
    }

    interface I {
      int f();
    }

    static int inc() {
      return ++made;
    }

    int id = inc();
  }

  static class A {
    String name() {
      return "A";
    }

    class B extends A {
      String name() {
        return "B";
      }

      class C extends B {
        String name() {
          return "C";
        }

        String path() {
          return name()
              + this.name()
              + super.name()
              + B.this.name()
              + B.super.name()
              + A.this.name();
        }
      }
    }
  }

  class Lambda {
    Runnable r = () -> System.out.print(item + "" + n + this.x + " ");
    int x = 9;
  }

  static class Shadow {
    int v = 1;

    class M {
      int v = 2;

      void f(int v) {
        int w = v;
        class L {
          int v = 4;

          void g() {
            System.out.print(v + w + this.v + M.this.v + Shadow.this.v + " ");
          }
        }
        new L().g();
        Runnable q = () -> System.out.println(v + this.v + Shadow.this.v);
        q.run();
      }
    }
  }

  public static void main(String[] args) {
    InnerOfGenericOuter<String> o = new InnerOfGenericOuter<>("it");
    InnerOfGenericOuter<String>.In in = o.new In();
    o.item = "new";
    o.n = 3;
    InnerOfGenericOuter<String>.In.Deep deep = in.new Deep();
    System.out.println(deep.all() + " " + in.deep().all() + " " + o.new In().new Deep().all());
    InnerOfGenericOuter<String>.Pair<Integer> p = o.new Pair<>(5);
    System.out.println(p.second + 1 + " " + p.with('c') + " " + o.n);
    System.out.println(new Sub(o).up() + " " + o.new Chain().both());
    for (Iterator<String> it = o.repeat(3); it.hasNext(); ) System.out.print(it.next());
    System.out.println();
    o.new Counter();
    InnerOfGenericOuter<Integer> other = new InnerOfGenericOuter<>(1);
    other.new Counter();
    System.out.println(
        InnerOfGenericOuter.Counter.made
            + InnerOfGenericOuter.Counter.NAME
            + new InnerOfGenericOuter.Counter.Snap(2));
    A a = new A();
    A.B b = a.new B();
    A.B.C c = b.new C();
    System.out.println(c.path());
    o.new Lambda().r.run();
    new Shadow().new M().f(3);
    try {
      InnerOfGenericOuter<String> none = null;
      none.new In();
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    try {
      new Sub(null);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
  }
}
