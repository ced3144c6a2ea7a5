import java.util.*;
import java.util.function.*;

/**
 * Local records, enums, interfaces and classes; static members of inner classes; captures (JLS
 * 14.3, 8.1.3; Java 16).
 */
public class LocalDeclarations {
  int inst = 4;
  static int stat = 8;

  String locals(int param) {
    int local = param * 2;
    record Pair(int a, int b) {
      static int made;

      Pair {
        made++;
      }

      int sum() {
        return a + b + stat;
      }

      static Pair of(int x) {
        return new Pair(x, x);
      }
    }
    enum Mode {
      ON,
      OFF;

      Mode flip() {
        return this == ON ? OFF : ON;
      }
    }
    interface Shape {
      double area();

      default String show() {
        return "area " + area();
      }
    }
    class Square implements Shape {
      final int side;

      Square(int s) {
        side = s;
      }

      public double area() {
        return side * side + local + inst + param;
      }
    }
    class Cube extends Square {
      Cube(int s) {
        super(s + local);
      }

      public double area() {
        return super.area() * 6;
      }
    }
    return new Pair(1, 2).sum()
        + " "
        + Pair.of(3)
        + Pair.made
        + " "
        + Mode.ON.flip()
        + Mode.valueOf("ON")
        + " "
        + new Square(2).show()
        + " "
        + new Cube(1).show();
  }

  class Inner {
    static final int K = 5;
    static int count;

    static String hello() {
      return "hello" + stat;
    }

    record R(int v) {}

    enum E {
      P,
      Q
    }

    int id = ++count;

    String both() {
      return hello() + inst + id + K + new R(id) + E.Q;
    }

    class Deeper {
      static int deep = 100;

      int up() {
        return deep++ + inst + id;
      }
    }
  }

  static List<Supplier<Integer>> loop() {
    List<Supplier<Integer>> r = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int sq = i * i;
      class Holder implements Supplier<Integer> {
        int extra = sq;

        public Integer get() {
          return sq + extra++;
        }
      }
      r.add(new Holder());
      Holder h = new Holder();
      r.add(h::get);
      r.add(() -> h.get() + sq * 100);
    }
    return r;
  }

  static int recurse(int n) {
    class Fact {
      int of(int k) {
        return k <= 1 ? 1 : k * new Fact().of(k - 1);
      }
    }
    interface F {
      int ap(int x);
    }
    F[] fib = new F[1];
    fib[0] = x -> x < 2 ? x : fib[0].ap(x - 1) + fib[0].ap(x - 2);
    return new Fact().of(n) + fib[0].ap(n);
  }

  static <T extends Comparable<T>> T most(List<T> l) {
    class Best {
      T t;

      void see(T x) {
        if (t == null || x.compareTo(t) > 0) t = x;
      }
    }
    Best b = new Best();
    l.forEach(b::see);
    return b.t;
  }

  static String anon(String pre) {
    Object o =
        new Object() {
          int n = 3;

          String go() {
            return pre + n;
          }

          @Override
          public String toString() {
            return go() + "!";
          }
        };
    var v =
        new Object() {
          int hidden = 42;

          int twice() {
            return hidden * 2;
          }
        };
    v.hidden++;
    return o + " " + v.hidden + v.twice();
  }

  static String order() {
    StringBuilder sb = new StringBuilder();
    class A {
      {
        sb.append("i");
      }

      A() {
        sb.append("c");
      }

      A(int x) {
        this();
        sb.append(x);
      }
    }
    new A();
    new A(5);
    {
      class B extends A {
        B() {
          super(7);
          sb.append("b");
        }
      }
      new B();
    }
    return sb.toString();
  }

  static String shadows() {
    int x = 1;
    class C {
      int x = 2;

      String f() {
        int x = 3;
        Function<Integer, String> g = y -> x + "" + this.x + y;
        return g.apply(4);
      }
    }
    return new C().f() + x;
  }

  public static void main(String[] args) {
    LocalDeclarations o = new LocalDeclarations();
    System.out.println(o.locals(3));
    System.out.println(o.locals(1));
    Inner in = o.new Inner();
    System.out.println(in.both() + o.new Inner().both() + Inner.count);
    Inner.Deeper d = in.new Deeper();
    System.out.println(d.up() + d.up() + Inner.Deeper.deep);
    for (Supplier<Integer> s : loop()) System.out.print(s.get() + "," + s.get() + " ");
    System.out.println();
    System.out.println(recurse(6) + " " + most(List.of(3, 9, 4)) + most(List.of("b", "a")));
    System.out.println(anon("p") + " " + order() + " " + shadows());
  }
}
