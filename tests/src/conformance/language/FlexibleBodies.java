// java: 25
import java.util.*;
import java.util.function.*;

/**
 * Statements before super() and this() (Java 25), with captures, loops, throws, field assignments.
 */
public class FlexibleBodies {
  static class Shape {
    final String name;

    Shape(String name) {
      this.name = name;
      describe();
    }

    void describe() {
      System.out.println("Shape " + name);
    }
  }

  static class Poly extends Shape {
    final int sides;
    final int[] lengths;
    String late = "late";

    Poly(int... lengths) {
      if (lengths.length < 3) throw new IllegalArgumentException("sides: " + lengths.length);
      int sum = 0;
      for (int l : lengths) {
        if (l <= 0) throw new IllegalArgumentException("length " + l);
        sum += l;
      }
      this.sides = lengths.length;
      this.lengths = lengths.clone();
      super("poly" + sum);
      late = late + sides;
    }

    Poly(String spec) {
      String[] parts = spec.split(",");
      int[] n = new int[parts.length];
      int i = 0;
      try {
        for (String p : parts) n[i++] = Integer.parseInt(p.trim());
      } catch (NumberFormatException e) {
        n = new int[] {1, 1, 1};
      }
      this(n);
      System.out.println("from " + spec);
    }

    @Override
    void describe() {
      System.out.println(
          "Poly " + name + " " + sides + " " + Arrays.toString(lengths) + " " + late);
    }
  }

  static class Outer {
    int v = 3;

    class Inner extends Shape {
      final int doubled;

      Inner(int k) {
        int d = k * 2 + v;
        doubled = d;
        super("inner" + d);
      }

      @Override
      void describe() {
        System.out.println("Inner " + doubled + v);
      }
    }
  }

  static class Caps extends Shape {
    final Supplier<String> s;

    Caps(String x) {
      var y = x + "!";
      Supplier<String> t = () -> y + x;
      s = t;
      super(
          switch (x) {
            case "a" -> {
              System.out.print("sw ");
              yield t.get();
            }
            default -> "d";
          });
    }
  }

  record Range(int lo, int hi) {
    Range(int hi) {
      if (hi < 0) throw new IllegalArgumentException();
      int lo = 0;
      this(lo, hi);
    }
  }

  enum Level {
    LOW(1),
    HIGH("5");
    final int v;

    Level(int v) {
      this.v = v;
    }

    Level(String s) {
      int n = Integer.parseInt(s);
      this(n);
    }
  }

  public static void main(String[] args) {
    Poly p = new Poly(1, 2, 3);
    System.out.println(p.late);
    new Poly("4, 5, 6");
    new Poly("x,y,z");
    for (int[] bad : new int[][] {{1}, {1, 2, 0}})
      try {
        new Poly(bad);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    Outer o = new Outer();
    System.out.println(o.new Inner(4).name);
    System.out.println(new Caps("a").s.get() + new Caps("b").name);
    System.out.println(new Range(5) + " " + Level.HIGH.v);
    new Poly(2, 2, 2) {
      int extra = 7;

      @Override
      void describe() {
        super.describe();
        System.out.println("anon " + extra);
      }
    };
  }
}
