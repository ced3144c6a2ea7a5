import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Enums with fields, bodies, interfaces, static maps. */
public class Enums {
  interface Op {
    int apply(int a, int b);
  }

  enum Basic implements Op {
    ADD("+") {
      @Override
      public int apply(int a, int b) {
        return a + b;
      }
    },
    SUB("-") {
      @Override
      public int apply(int a, int b) {
        return a - b;
      }

      @Override
      boolean commutes() {
        return false;
      }
    },
    MUL("*") {
      @Override
      public int apply(int a, int b) {
        return a * b;
      }
    };

    private static final Map<String, Basic> BY_SIGN = new HashMap<>();

    static {
      for (Basic b : values()) {
        BY_SIGN.put(b.sign, b);
      }
    }

    private final String sign;

    Basic(String sign) {
      this.sign = sign;
    }

    boolean commutes() {
      return true;
    }

    static Basic of(String sign) {
      return BY_SIGN.get(sign);
    }
  }

  enum Planet {
    MERCURY(4, 0.4),
    EARTH(10, 1),
    MARS;

    final int mass;
    double distance;

    Planet(int mass, double distance) {
      this.mass = mass;
      this.distance = distance;
    }

    Planet() {
      this(5, 1.5);
    }

    Planet next() {
      return values()[(ordinal() + 1) % values().length];
    }

    @Override
    public String toString() {
      return name().charAt(0) + name().substring(1).toLowerCase();
    }
  }

  enum Single {
    INSTANCE;

    private int hits;

    int hit() {
      return ++hits;
    }
  }

  public static void main(String[] args) {
    for (Basic b : Basic.values()) {
      System.out.println(b + " " + b.sign + " " + b.apply(7, 3) + " " + b.commutes() + " " + b.ordinal());
    }
    System.out.println(Basic.of("*").apply(6, 7) + " " + Basic.of("%"));
    Op op = Basic.SUB;
    System.out.println(op.apply(1, 2) + " " + (op == Basic.SUB) + " " + op);
    for (Planet p : Planet.values()) {
      System.out.println(p + " " + p.name() + " " + p.mass + " " + p.distance + " -> " + p.next());
    }
    Planet.MARS.distance *= 2;
    System.out.println(Planet.valueOf("MARS").distance);
    try {
      Planet.valueOf("PLUTO");
    } catch (IllegalArgumentException e) {
      System.out.println("no such planet");
    }
    Single.INSTANCE.hit();
    System.out.println(Single.INSTANCE.hit() + " " + Single.valueOf("INSTANCE").hits);
    Planet[] copy = Planet.values();
    copy[0] = null;
    System.out.println(Planet.values()[0]);
    Map<Planet, String> notes = new TreeMap<>();
    notes.put(Planet.MARS, "red");
    notes.put(Planet.MERCURY, "hot");
    System.out.println(notes + " " + notes.containsKey(Planet.EARTH));
    System.out.println(Planet.EARTH.compareTo(Planet.MARS) + " " + Planet.EARTH.equals(Planet.EARTH));
  }
}
