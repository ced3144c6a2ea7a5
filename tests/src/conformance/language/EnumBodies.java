import java.util.EnumMap;
import java.util.Map;

/** Enums with constructors, bodies, abstract methods, interfaces, static lookups and valueOf. */
public class EnumBodies {
  interface Priced {
    int price();
  }

  enum Op {
    ADD("+") {
      int apply(int a, int b) {
        return a + b;
      }
    },
    SUB("-") {
      int apply(int a, int b) {
        return a - b;
      }

      @Override
      public String toString() {
        return "minus";
      }
    },
    MUL("*") {
      int factor = 2;

      int apply(int a, int b) {
        return a * b * factor;
      }
    };

    final String symbol;
    private static final Map<String, Op> BY_SYMBOL = new java.util.LinkedHashMap<>();

    static {
      for (Op o : values()) {
        BY_SYMBOL.put(o.symbol, o);
      }
    }

    Op(String symbol) {
      this.symbol = symbol;
    }

    abstract int apply(int a, int b);

    static Op of(String s) {
      return BY_SYMBOL.get(s);
    }
  }

  enum Coffee implements Priced {
    SMALL(2),
    LARGE(SMALL.price + 3),
    HUGE;

    private static int made;
    private final int price;

    Coffee(int price) {
      this.price = price;
    }

    Coffee() {
      this(99);
    }

    @Override
    public int price() {
      made++;
      return price;
    }

    Coffee next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  enum Empty {}

  enum Single {
    IT;
    int state = 4;

    int bump() {
      return ++state;
    }
  }

  public static void main(String[] args) {
    for (Op o : Op.values()) {
      System.out.println(o + " " + o.name() + " " + o.symbol + " " + o.apply(6, 3) + " " + o.ordinal());
    }
    System.out.println(Op.of("-") + " " + Op.of("?") + " " + Op.valueOf("MUL"));
    System.out.println(Op.ADD.getDeclaringClass() == Op.class);
    for (Coffee c : Coffee.values()) {
      System.out.println(c + " " + c.price() + " " + c.next() + " " + c.compareTo(Coffee.LARGE));
    }
    System.out.println(Coffee.made);
    try {
      Coffee.valueOf("TINY");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      Coffee.valueOf(null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(Empty.values().length);
    System.out.println(Single.IT.bump() + Single.IT.bump());
    Priced p = Coffee.HUGE;
    System.out.println(p.price() + " " + (p == Coffee.HUGE) + " " + p.equals(Coffee.SMALL));
    EnumMap<Coffee, String> map = new EnumMap<>(Coffee.class);
    map.put(Coffee.HUGE, "h");
    map.put(Coffee.SMALL, "s");
    System.out.println(map);
    Coffee[] copy = Coffee.values();
    copy[0] = null;
    System.out.println(Coffee.values()[0]);
  }
}
