// java: 21
/** A switch over types with guards, record patterns and null. */
public class PatternSwitch {
  sealed interface Shape permits Circle, Box, Pair {}

  record Circle(int r) implements Shape {}

  record Box(int w, int h) implements Shape {}

  record Pair(Shape a, Shape b) implements Shape {}

  static String describe(Object o) {
    return switch (o) {
      case null -> "null";
      case Integer i when i > 10 -> "big " + i;
      case Integer i -> "int " + i;
      case String s when s.isEmpty() -> "empty";
      case String s -> "string " + s;
      case Circle(int r) when r == 0 -> "point";
      case Circle c -> "circle " + c.r();
      case Pair(Circle(int r), Box(int w, int h)) -> "pair " + r + " " + w * h;
      case Pair(Shape a, Shape b) -> describe(a) + "+" + describe(b);
      case Box(int w, var h) -> "box " + w + "x" + h;
      default -> o.getClass().getSimpleName();
    };
  }

  static int area(Shape s) {
    return switch (s) {
      case Circle(int r) -> 3 * r * r;
      case Box(int w, int h) -> w * h;
      case Pair(Shape a, Shape b) -> area(a) + area(b);
    };
  }

  public static void main(String[] args) {
    Object[] all = {
      null, 3, 30, "", "x", new Circle(0), new Circle(4), new Box(2, 3), new Pair(new Circle(1), new Box(2, 2)),
      new Pair(new Box(1, 1), new Circle(2)), 2.5, 'c'
    };
    for (Object o : all) {
      System.out.println(describe(o));
    }
    System.out.println(area(new Pair(new Circle(2), new Pair(new Box(1, 2), new Circle(1)))));
  }
}
