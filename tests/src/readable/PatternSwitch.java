// java: 21
public class PatternSwitch {
  sealed interface Shape permits Circle, Rectangle, Group {}

  record Circle(int radius) implements Shape {}

  record Rectangle(int width, int height) implements Shape {}

  record Group(Shape first, Shape second) implements Shape {}

  static int area(Shape shape) {
    return switch (shape) {
      case Circle c -> 3 * c.radius() * c.radius();
      case Rectangle r -> r.width() * r.height();
      case Group g -> area(g.first()) + area(g.second());
    };
  }

  static String describe(Object o) {
    return switch (o) {
      case null -> "nothing";
      case String s when s.isEmpty() -> "empty text";
      case String s -> "text " + s;
      case Circle c when c.radius() > 10 -> "large circle";
      case Circle c -> "circle";
      default -> "something";
    };
  }

  static int measure(Shape shape) {
    return switch (shape) {
      case Circle(int radius) -> radius;
      case Rectangle(int width, int height) -> width + height;
      case Group(Circle(int a), Circle(int b)) -> a + b;
      case Group(Shape first, Shape second) -> measure(first) + measure(second);
    };
  }

  public static void main(String[] args) {
    Shape shape = new Group(new Circle(2), new Rectangle(3, 4));
    System.out.println(area(shape));
    System.out.println(describe("hi") + describe(new Circle(11)) + describe(null));
    System.out.println(measure(shape));
  }
}
