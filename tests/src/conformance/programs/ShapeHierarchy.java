import java.util.*;

interface ShDrawable {
  void draw();

  default String describe() {
    return "I am " + this;
  }
}

abstract class ShShape implements ShDrawable, Comparable<ShShape> {
  protected String color;
  private static int counter = 0;
  protected final int id;

  public ShShape() {
    this("red");
  }

  public ShShape(String color) {
    this.color = color;
    id = ++counter;
    init();
  }

  protected void init() {
    System.out.println("init " + getClass().getSimpleName() + " area now " + getArea());
  }

  public abstract double getArea();

  public abstract double getPerimeter();

  public static int getCounter() {
    return counter;
  }

  @Override
  public int compareTo(ShShape o) {
    return Double.compare(getArea(), o.getArea());
  }

  @Override
  public String toString() {
    return String.format("%s#%d[%s, %.2f]", getClass().getSimpleName(), id, color, getArea());
  }

  @Override
  public void draw() {
    System.out.println("Drawing " + toString());
  }
}

class ShCircle extends ShShape {
  private double radius = 1.0;

  public ShCircle() {
    super();
  }

  public ShCircle(double r, String c) {
    super(c);
    radius = r;
  }

  public double getArea() {
    return Math.PI * radius * radius;
  }

  public double getPerimeter() {
    return 2 * Math.PI * radius;
  }
}

class ShRectangle extends ShShape {
  protected double w, h;

  public ShRectangle(double w, double h) {
    this.w = w;
    this.h = h;
  }

  public double getArea() {
    return w * h;
  }

  public double getPerimeter() {
    return 2 * (w + h);
  }
}

class ShSquare extends ShRectangle {
  public ShSquare(double s) {
    super(s, s);
  }

  @Override
  public void draw() {
    super.draw();
    System.out.println("  (a square of side " + w + ")");
  }

  @Override
  public String describe() {
    return super.describe().toUpperCase();
  }
}

class ShTriangle extends ShShape {
  private final double a, b, c;

  ShTriangle(double a, double b, double c) {
    super("blue");
    if (a + b <= c) throw new IllegalArgumentException("not a triangle");
    this.a = a;
    this.b = b;
    this.c = c;
  }

  public double getArea() {
    double s = getPerimeter() / 2;
    return Math.sqrt(s * (s - a) * (s - b) * (s - c));
  }

  public double getPerimeter() {
    return a + b + c;
  }
}

public class ShapeHierarchy {
  static double total(Collection<? extends ShShape> shapes) {
    double t = 0;
    for (ShShape s : shapes) t += s.getArea();
    return t;
  }

  public static void main(String[] args) {
    List<ShShape> l =
        new ArrayList<>(
            Arrays.asList(
                new ShCircle(),
                new ShCircle(2.5, "green"),
                new ShRectangle(3, 4),
                new ShSquare(2.5)));
    try {
      l.add(new ShTriangle(1, 1, 5));
    } catch (IllegalArgumentException e) {
      System.out.println("Caught: " + e.getMessage());
    }
    l.add(new ShTriangle(3, 4, 5));
    Collections.sort(l);
    for (ShShape s : l) {
      s.draw();
    }
    for (ShDrawable d : l) System.out.println(d.describe());
    System.out.printf("Total area: %.3f, %d shapes made%n", total(l), ShShape.getCounter());
    System.out.println(
        Collections.max(l) + " " + Collections.min(l, Comparator.comparing(ShShape::getPerimeter)));
    int squares = 0;
    for (Object o : l) if (o instanceof ShSquare) squares++;
    System.out.println(squares);
  }
}
