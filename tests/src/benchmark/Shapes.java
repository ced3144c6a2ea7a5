import java.util.*;
public class Shapes {
  interface Shape { double area(); default String kind() { return "shape"; } }
  static class Circle implements Shape {
    private final double r;
    Circle(double r) { this.r = r; }
    public double area() { return Math.PI * r * r; }
  }
  static class Box implements Shape {
    protected final double w, h;
    Box(double w, double h) { this.w = w; this.h = h; }
    public double area() { return w * h; }
    @Override public String kind() { return "box"; }
  }
  static class Square extends Box {
    Square(double a) { super(a, a); }
    @Override public String kind() { return "square"; }
  }
  public static void main(String[] args) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      switch (i % 3) {
        case 0: shapes.add(new Circle(i / 10.0)); break;
        case 1: shapes.add(new Box(i, 2)); break;
        default: shapes.add(new Square(i));
      }
    }
    double total = 0;
    int squares = 0;
    for (int round = 0; round < 8; round++) {
      for (Shape s : shapes) {
        total += s.area();
        if (s.kind().equals("square")) squares++;
      }
    }
    System.out.println((int) total + " " + squares);
  }
}
