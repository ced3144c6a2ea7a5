public class InheritedConstructors {
  static class Shape {
    protected String name = "shape";

    double area() {
      return 0;
    }
  }

  static class Square extends Shape {
    private final double side;

    Square(double side) {
      this.side = side;
      name = "square";
    }

    @Override
    double area() {
      return side * side;
    }
  }

  static class Unit extends Square {
    Unit() {
      super(1);
    }
  }

  /** Has nothing of its own. */
  static class Printer {
    void print(Shape s) {
      System.out.println(s.name);
      System.out.println(s.area() > 0.5);
    }
  }

  public static void main(String[] args) {
    Printer p = new Printer();
    p.print(new Shape());
    p.print(new Square(2));
    p.print(new Unit());
  }
}
