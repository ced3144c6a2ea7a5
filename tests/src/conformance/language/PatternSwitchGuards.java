// java: 21
import java.util.List;

/** Pattern switches: type labels, guards with effects, null, constants, sealed hierarchies. */
public class PatternSwitchGuards {
  sealed interface Shape permits Circle, Square, Group {}

  record Circle(double r) implements Shape {}

  record Square(int side) implements Shape {}

  record Group(Shape left, Shape right) implements Shape {}

  static int guards = 0;

  static boolean guard(boolean b) {
    guards++;
    return b;
  }

  static String kind(Object o) {
    return switch (o) {
      case null -> "null";
      case Integer i when guard(i > 100) -> "big " + i;
      case Integer i when guard(i < 0) -> "negative " + i;
      case Integer i -> "int " + i;
      case Long l -> "long " + l;
      case String s when s.isEmpty() -> "empty";
      case String s when s.length() > 3 && guard(true) -> "long text " + s;
      case String s -> "text " + s;
      case int[] a when a.length > 1 -> "ints " + a[1];
      case int[] a -> "few ints " + a.length;
      case Character c -> "char " + c;
      case List<?> l -> "list " + l.size();
      default -> "other";
    };
  }

  static double area(Shape s) {
    return switch (s) {
      case Circle c -> c.r() * 3;
      case Square(int side) -> side * side;
      case Group(Circle(var r), Circle c) when r > c.r() -> -1;
      case Group(Square(int a), Square(int b)) -> a + b;
      case Group(var l, var r) -> area(l) + area(r);
    };
  }

  static String words(String s) {
    return switch (s) {
      case "a", "b" -> "letter";
      case String t when t.startsWith("x") -> "ex " + t;
      case "yes" -> "YES";
      case null, default -> "none";
    };
  }

  static String numbers(Integer i) {
    return switch (i) {
      case 1 -> "one";
      case 2, 3 -> "few";
      case Integer n when n > 1000 -> "many";
      case 5000 -> "never";
      case Integer n -> "n" + n;
    };
  }

  static void statement(Object o) {
    switch (o) {
      case String s:
        System.out.print("string " + s + " ");
        break;
      case Integer i when i > 3:
        System.out.print("more ");
      default:
        System.out.print("rest ");
    }
    System.out.println();
  }

  public static void main(String[] args) {
    Object[] all = {null, 500, -4, 7, 8L, "", "word", "abc", new int[] {1, 2}, new int[1], 'c', List.of(1, 2), 2.5};
    for (Object o : all) {
      System.out.println(kind(o));
    }
    System.out.println(guards);
    System.out.println(area(new Group(new Circle(5), new Circle(2))));
    System.out.println(area(new Group(new Circle(1), new Circle(2))));
    System.out.println(area(new Group(new Square(3), new Square(4))));
    System.out.println(area(new Group(new Square(3), new Group(new Circle(1), new Square(2)))));
    for (String s : new String[] {"a", "xyz", "yes", "no", null}) {
      System.out.println(words(s));
    }
    for (int n : new int[] {1, 3, 5000, 44}) {
      System.out.println(numbers(n));
    }
    try {
      numbers(null);
    } catch (NullPointerException e) {
      System.out.println("null switch");
    }
    statement("s");
    statement(4);
    statement(2);
    try {
      statement(null);
    } catch (NullPointerException e) {
      System.out.println("null statement");
    }
  }
}
