import java.util.ArrayList;
import java.util.List;

/** Abstract classes between interfaces and classes: who implements what, default methods calling abstract ones. */
public class InterfaceEvolution {
  interface Shape {
    double area();

    default String describe() {
      return name() + String.format("(%.1f)", area());
    }

    String name();

    static Shape unit() {
      return new Square(1);
    }
  }

  interface Scalable<S extends Shape> {
    S scaled(double by);
  }

  abstract static class Base implements Shape, Comparable<Shape> {
    protected final String id = name().substring(0, 1) + (++made);
    static int made;

    @Override
    public int compareTo(Shape o) {
      return Double.compare(area(), o.area());
    }

    @Override
    public String toString() {
      return id + ":" + describe();
    }
  }

  static class Square extends Base implements Scalable<Square> {
    final double side;

    Square(double side) {
      this.side = side;
    }

    public double area() {
      return side * side;
    }

    public String name() {
      return "square";
    }

    public Square scaled(double by) {
      return new Square(side * by);
    }
  }

  static class Named extends Square {
    Named() {
      super(3);
    }

    @Override
    public String describe() {
      return "named " + super.describe();
    }

    @Override
    public Named scaled(double by) {
      return this;
    }
  }

  static <S extends Shape & Scalable<S>> List<S> grow(S start, int n) {
    List<S> all = new ArrayList<>();
    S at = start;
    for (int i = 0; i < n; i++) {
      all.add(at);
      at = at.scaled(2);
    }
    return all;
  }

  public static void main(String[] args) {
    System.out.println(Shape.unit());
    System.out.println(grow(new Square(1.5), 3));
    System.out.println(grow(new Named(), 2));
    Shape anon = new Base() {
      public double area() {
        return 0.25;
      }

      public String name() {
        return "anon";
      }
    };
    System.out.println(anon + " " + ((Base) anon).compareTo(Shape.unit()));
  }
}
