public class InterfaceDefaults {
  interface Shape {
    double PI = 3.14159;

    double area();

    default String describe() {
      return "area " + area();
    }
  }

  static class Circle implements Shape {
    final double r;

    Circle(double r) {
      this.r = r;
    }

    @Override
    public double area() {
      return PI * r * r;
    }
  }

  static class Square implements Shape {
    final double side;

    Square(double side) {
      this.side = side;
    }

    @Override
    public double area() {
      return side * side;
    }

    @Override
    public String describe() {
      return "square, " + Shape.super.describe();
    }
  }

  public static void main(String[] args) {
    Shape[] shapes = {new Circle(2.0), new Square(1.5)};
    for (Shape s : shapes) {
      System.out.println(s.describe());
    }
  }
}
