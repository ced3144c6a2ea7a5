// java: 21
import java.util.*;

/**
 * Switches on each type, null and default in all positions, dominance and scope (JLS 14.11, Java
 * 21).
 */
public class SwitchOnEverything {
  sealed interface Shape permits Circle, Square, Group {}

  record Circle(double r) implements Shape {}

  record Square(int side) implements Shape {}

  record Group(Shape left, Shape right) implements Shape {}

  enum Day {
    MON,
    TUE,
    SUN
  }

  sealed interface Named permits Color, Size {}

  enum Color implements Named {
    RED,
    BLUE
  }

  enum Size implements Named {
    S,
    L
  }

  static String obj(Object o) {
    return switch (o) {
      case null -> "null!";
      case Integer i when i > 100 -> "big " + i;
      case Integer i when i < 0 -> "neg " + i;
      case Integer i -> "int " + i;
      case Long l -> "long " + l;
      case Character c when Character.isDigit(c) -> "digit " + c;
      case Character c -> "char " + c;
      case String s when s.isEmpty() -> "empty";
      case String s -> "str " + s.length();
      case int[] a when a.length > 2 -> "ints " + a[2];
      case int[] a -> "few ints";
      case Object[] a -> "objs " + a.length;
      case List<?> l when l.size() == 1 && l.get(0) instanceof String s -> "single " + s;
      case Collection<?> c -> "coll " + c.size();
      case Day d when d == Day.SUN -> "sunday";
      case Enum<?> e -> "enum " + e.name() + e.ordinal();
      case Group(Circle(var r), Square(int s)) when r > s -> "round " + r + s;
      case Group(Shape l, Group(var a, Circle c)) -> "deep " + l + c.r();
      case Record r -> "rec " + r;
      case Runnable r -> {
        r.run();
        yield "ran";
      }
      default -> "other";
    };
  }

  static String str(String s) {
    return switch (s) {
      case "a", "b" -> "ab";
      case null -> "nil";
      case "Aa" -> "Aa!";
      case "BB" -> "BB!";
      case String t when t.length() > 5 -> "long";
      default -> "?" + s;
    };
  }

  static String nullDefault(Day d) {
    switch (d) {
      case MON -> {
        return "m";
      }
      case null, default -> {
        return "nd" + d;
      }
    }
  }

  static int box(Integer i) {
    return switch (i) {
      case 1 -> 10;
      case 2 -> 20;
      case Integer k when k > 50 -> k;
      case null -> -1;
      case Integer k -> 0;
    };
  }

  static String chr(Character c) {
    return switch (c) {
      case 'a' -> "A";
      case 'b' -> "B";
      case Character x -> "" + x + x;
    };
  }

  static double area(Shape s) {
    return switch (s) {
      case Circle c -> c.r * c.r;
      case Square q -> q.side * q.side;
      case Group(var l, var r) -> area(l) + area(r);
    };
  }

  static String named(Named n) {
    return switch (n) {
      case Color.RED -> "r";
      case Size.L -> "l";
      case Color c -> "c" + c;
      case Size s -> "s" + s;
    };
  }

  static void old(Object o) {
    switch (o) {
      case String s:
        System.out.print("s" + s);
        break;
      case Integer i
      when i > 3:
        System.out.print("i>3");
      default:
        System.out.print(" fell ");
    }
  }

  static String missing(Day d) {
    try {
      return switch (d) {
        case MON -> "1";
        case TUE -> "2";
        case SUN -> "3";
      };
    } catch (NullPointerException e) {
      return "NPE";
    }
  }

  static int bytes(byte b) {
    return switch (b) {
      case -128 -> 1;
      case 127 -> 2;
      case 'a' -> 3;
      default -> 4;
    };
  }

  static int chars(char c) {
    switch (c) {
      case '\0':
        return 0;
      case '\uffff':
        return 1;
      case 98:
        return 2;
    }
    return 9;
  }

  static int shorts(Short s) {
    return switch (s) {
      case 1 -> 1;
      case -300 -> 2;
      default -> 3;
    };
  }

  static String sparse(int i) {
    return switch (i) {
      case Integer.MIN_VALUE -> "min";
      case -1, 0, 1 -> "mid";
      case 1_000_000 -> "mio";
      case Integer.MAX_VALUE -> "max";
      default -> {
        int j = i * 2;
        yield "x" + j;
      }
    };
  }

  public static void main(String[] args) {
    Object[] all = {
      null,
      500,
      -4,
      7,
      8L,
      '5',
      'x',
      "",
      "hello",
      new int[] {1, 2, 3},
      new int[1],
      new String[4],
      new int[2][2],
      List.of("z"),
      List.of(1),
      Set.of(),
      Day.SUN,
      Day.MON,
      new Group(new Circle(5), new Square(2)),
      new Group(new Circle(1), new Square(2)),
      new Group(new Square(1), new Group(new Square(3), new Circle(9))),
      new Circle(2),
      2.5,
      (Runnable) () -> System.out.print("run ")
    };
    for (Object o : all) System.out.println(obj(o));
    for (String s : new String[] {"a", "b", null, "Aa", "BB", "C#", "longer!", "zz"})
      System.out.print(str(s) + " ");
    System.out.println(nullDefault(Day.MON) + nullDefault(null) + nullDefault(Day.TUE));
    for (Integer i : new Integer[] {1, 2, 99, null, 5}) System.out.print(box(i) + " ");
    System.out.println(
        chr('a')
            + chr('q')
            + area(new Group(new Circle(2), new Group(new Square(3), new Circle(1)))));
    for (Named n : new Named[] {Color.RED, Color.BLUE, Size.S, Size.L}) System.out.print(named(n));
    old("q");
    old(5);
    old(1);
    old(2L);
    System.out.println(missing(null) + missing(Day.SUN));
    System.out.println(
        ""
            + bytes((byte) -128)
            + bytes((byte) 127)
            + bytes((byte) 97)
            + bytes((byte) 0)
            + chars('\0')
            + chars('\uffff')
            + chars('b')
            + chars('z')
            + shorts((short) 1)
            + shorts((short) -300)
            + shorts((short) 4));
    for (int i : new int[] {Integer.MIN_VALUE, -1, 1, 1000000, Integer.MAX_VALUE, 42})
      System.out.print(sparse(i) + " ");
    try {
      chr(null);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    try {
      old(null);
    } catch (NullPointerException e) {
      System.out.println("npe2");
    }
    try {
      str2(null);
    } catch (NullPointerException e) {
      System.out.println("npe3");
    }
  }

  static void str2(String s) {
    switch (s) {
      case "x" -> System.out.println();
      default -> System.out.println("no");
    }
  }
}
