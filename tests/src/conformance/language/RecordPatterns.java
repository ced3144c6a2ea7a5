// java: 21
/** Nested record patterns in instanceof and switch, generic records, and failing accessors. */
public class RecordPatterns {
  record Pair<A, B>(A first, B second) {}

  record Box<T>(T value) {}

  record Line(Point from, Point to) {}

  record Point(int x, int y) {}

  record Bad(int n) {
    public int n() {
      if (n == 13) {
        throw new IllegalStateException("unlucky");
      }
      return n;
    }
  }

  static String show(Object o) {
    if (o instanceof Line(Point(var a, int b), Point to) && a < to.x()) {
      return "line " + a + b + to;
    }
    if (o instanceof Pair<?, ?>(String s, Box<?>(Integer i))) {
      return s + i;
    }
    if (!(o instanceof Box<?>(var inner))) {
      return "other";
    }
    return "box of " + inner;
  }

  static String pairs(Pair<Object, Object> p) {
    return switch (p) {
      case Pair<Object, Object>(String a, String b) -> "two strings " + a + b;
      case Pair<Object, Object>(Integer a, Integer b) when a + b == 10 -> "ten";
      case Pair<Object, Object>(Integer a, var b) -> "int and " + b;
      case Pair<Object, Object>(Pair<?, ?>(var a, var b), var c) -> "nested " + a + b + c;
      case Pair<Object, Object>(var a, var b) -> a + " and " + b;
    };
  }

  static String bad(Object o) {
    return switch (o) {
      case Bad(int n) when n > 5 -> "over " + n;
      case Bad(int n) -> "under " + n;
      default -> "no";
    };
  }

  public static void main(String[] args) {
    System.out.println(show(new Line(new Point(1, 2), new Point(3, 4))));
    System.out.println(show(new Line(new Point(9, 2), new Point(3, 4))));
    System.out.println(show(new Line(null, new Point(3, 4))));
    System.out.println(show(new Pair<>("n", new Box<>(5))));
    System.out.println(show(new Pair<>("n", new Box<>("five"))));
    System.out.println(show(new Box<>(null)));
    System.out.println(show(null));
    System.out.println(pairs(new Pair<>("a", "b")));
    System.out.println(pairs(new Pair<>(4, 6)));
    System.out.println(pairs(new Pair<>(4, 7)));
    System.out.println(pairs(new Pair<>(4, null)));
    System.out.println(pairs(new Pair<>(new Pair<>(1, 2), 3)));
    System.out.println(pairs(new Pair<>(null, 'c')));
    System.out.println(bad(new Bad(3)) + " " + bad(new Bad(8)) + " " + bad(null == args ? 1 : "x"));
    try {
      System.out.println(bad(new Bad(13)));
    } catch (MatchException e) {
      System.out.println(e.getMessage() + " caused by " + e.getCause().getMessage());
    }
    try {
      pairs(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    Object o = new Point(1, 2);
    while (o instanceof Point(int x, int y) && x < 4) {
      o = new Point(x + 1, y * 2);
    }
    System.out.println(o);
  }
}
