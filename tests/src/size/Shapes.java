import java.util.ArrayList;
import java.util.List;

/** Classes, an interface, an enum, and doubles. */
public class Shapes {
  enum Colour {
    RED,
    GREEN
  }

  interface Shape {
    double area();

    default String describe() {
      return getClass().getSimpleName() + " of area " + area();
    }
  }

  static class Circle implements Shape {
    private final double radius;

    Circle(double radius) {
      this.radius = radius;
    }

    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }

  static class Rectangle implements Shape {
    private final double width;
    private final double height;
    private final Colour colour;

    Rectangle(double width, double height, Colour colour) {
      this.width = width;
      this.height = height;
      this.colour = colour;
    }

    @Override
    public double area() {
      return width * height;
    }

    @Override
    public String toString() {
      return colour + " " + width + " x " + height;
    }
  }

  public static void main(String[] args) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(new Circle(1.5));
    shapes.add(new Rectangle(2, 3, Colour.GREEN));
    double sum = 0;
    for (Shape shape : shapes) {
      System.out.println(shape.describe());
      sum += shape.area();
    }
    System.out.println("together " + sum);
    System.out.println(shapes.get(1));
  }
}
