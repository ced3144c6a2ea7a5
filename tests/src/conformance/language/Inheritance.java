/** Abstract classes, super calls, constructors that call overridden methods, protected state. */
public class Inheritance {
  abstract static class Shape {
    private static int made;
    protected final String name;
    protected String note = "shape note";

    Shape(String name) {
      this.name = name;
      made++;
      System.out.println("Shape(" + name + ") sees " + describe());
    }

    Shape() {
      this("anonymous");
      System.out.println("after this()");
    }

    abstract int area();

    String describe() {
      return name + " area " + area();
    }

    static int made() {
      return made;
    }

    boolean larger(Shape other) {
      return area() > other.area();
    }
  }

  static class Rect extends Shape {
    private int w = 2;
    private int h;

    Rect(int w, int h) {
      super("rect");
      this.w = w;
      this.h = h;
    }

    Rect() {
      System.out.println("Rect() " + w + h);
      h = 7;
    }

    @Override
    int area() {
      return w * h;
    }

    @Override
    String describe() {
      return "[" + super.describe() + "]";
    }
  }

  static class Square extends Rect {
    protected String note = "square note";

    Square(int side) {
      super(side, side);
    }

    @Override
    String describe() {
      return "square of " + super.describe() + super.note + "/" + this.note;
    }

    @Override
    public String toString() {
      return "Square:" + name;
    }
  }

  static final class Unit extends Square {
    Unit() {
      super(1);
    }

    @Override
    int area() {
      return super.area() + 1000;
    }
  }

  public static void main(String[] args) {
    Shape r = new Rect(3, 4);
    System.out.println(r.describe());
    Shape a = new Rect();
    System.out.println(a.describe());
    Square s = new Square(5);
    System.out.println(s.describe());
    System.out.println(s.note + " | " + ((Shape) s).note);
    System.out.println(s);
    Unit u = new Unit();
    System.out.println(u.describe() + " " + u);
    System.out.println(u.larger(s) + " " + r.larger(s) + " " + Shape.made());
    Shape[] shapes = {r, a, s, u};
    int sum = 0;
    for (Shape shape : shapes) {
      sum += shape.area();
      if (shape instanceof Square) {
        sum += 5;
      }
    }
    System.out.println(sum);
    Shape once =
        new Shape("local") {
          private int factor = 6;

          @Override
          int area() {
            return factor * 7;
          }
        };
    System.out.println(once.describe());
  }
}
