import java.util.*;

/**
 * Enums: failing valueOf, constructors with state, interfaces, switch elsewhere, static use in
 * constructors (JLS 8.9).
 */
public class EnumCorners {
  interface Priced {
    int price();

    default String tag() {
      return this + "@" + price();
    }
  }

  enum Fruit implements Priced {
    APPLE(3),
    PEAR(5) {
      @Override
      public int price() {
        return super.price() * 2;
      }

      @Override
      public String toString() {
        return "pear!";
      }
    },
    FIG;
    private static final Map<String, Fruit> BY = new HashMap<>();

    static {
      for (Fruit f : values()) BY.put(f.name().toLowerCase(), f);
    }

    private final int price;

    Fruit() {
      this(1);
    }

    Fruit(int p) {
      price = p;
    }

    public int price() {
      return price;
    }

    static Fruit find(String s) {
      return BY.get(s);
    }
  }

  enum Op {
    ADD("+", (a, b) -> a + b),
    MUL("*", (a, b) -> a * b),
    SUB("-", (a, b) -> a - b) {
      int apply(int a, int b) {
        return Math.abs(super.apply(a, b));
      }
    };
    final String sym;
    private final java.util.function.IntBinaryOperator f;

    Op(String s, java.util.function.IntBinaryOperator f) {
      sym = s;
      this.f = f;
    }

    int apply(int a, int b) {
      return f.applyAsInt(a, b);
    }
  }

  enum Planet {
    A,
    B,
    C;

    Planet next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  enum Single {
    INSTANCE;
    int n;

    int inc() {
      return ++n;
    }
  }

  enum Nested {
    X;

    enum Inner {
      Y {
        String who() {
          return "Y in " + X;
        }
      };

      abstract String who();
    }
  }

  enum Empty {}

  static class Other {
    static String which(Fruit f) {
      switch (f) {
        case APPLE:
          return "a";
        case FIG:
          return "f";
        default:
          return "?";
      }
    }

    static int deep(Planet p) {
      return switch (p) {
        case A -> 1;
        case B, C -> {
          int k = p.ordinal();
          yield k * 10;
        }
      };
    }
  }

  public static void main(String[] args) {
    for (Fruit f : Fruit.values())
      System.out.print(
          f
              + " "
              + f.name()
              + " "
              + f.price()
              + " "
              + f.tag()
              + " "
              + f.getDeclaringClass().getSimpleName()
              + " "
              + Other.which(f)
              + "; ");
    System.out.println(Fruit.find("pear") + " " + Fruit.find("x"));
    for (String s : new String[] {"FIG", "fig", "", "PEAR "})
      try {
        System.out.print(Fruit.valueOf(s) + " ");
      } catch (IllegalArgumentException e) {
        System.out.print(e.getMessage() + "; ");
      }
    try {
      Fruit.valueOf(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    for (Op o : Op.values()) System.out.print(3 + o.sym + 7 + "=" + o.apply(3, 7) + " ");
    System.out.println(
        Planet.C.next()
            + " "
            + Planet.A.compareTo(Planet.C)
            + " "
            + Planet.valueOf("B").equals(Planet.B)
            + " "
            + (Planet.valueOf("B") == Planet.B)
            + " "
            + Other.deep(Planet.C)
            + Other.deep(Planet.A));
    System.out.println(
        Single.INSTANCE.inc()
            + Single.INSTANCE.inc()
            + " "
            + Nested.Inner.Y.who()
            + " "
            + Empty.values().length);
    Planet[] v = Planet.values();
    v[0] = null;
    System.out.println(Planet.values()[0] + " " + (Planet.values() == Planet.values()));
    EnumMap<Planet, Integer> m = new EnumMap<>(Planet.class);
    m.put(Planet.C, 3);
    m.put(Planet.A, 1);
    System.out.println(
        m
            + " "
            + EnumSet.complementOf(EnumSet.of(Planet.B))
            + " "
            + EnumSet.range(Planet.A, Planet.B)
            + EnumSet.noneOf(Planet.class));
    Planet none = null;
    try {
      switch (none) {
        case A:
          break;
      }
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    Object o = Planet.B;
    System.out.println(o instanceof Enum<?> e && e.ordinal() == 1 ? e.name() : "no");
    System.out.println(o instanceof Comparable);
    System.out.println(Fruit.PEAR.getClass() == Fruit.class);
    System.out.println(Fruit.APPLE.getClass() == Fruit.class);
    Comparator<Planet> c = Comparator.reverseOrder();
    List<Planet> l = new ArrayList<>(List.of(Planet.values()));
    l.sort(c);
    System.out.println(l + " " + Collections.max(l) + " " + Enum.valueOf(Planet.class, "C"));
  }
}
