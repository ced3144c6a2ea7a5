import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Overloads and constructors that only fix arguments of others, and those that do more. */
public class OverloadsThatFixArguments {
  static StringBuilder log = new StringBuilder();

  static int trace(String name, int value) {
    log.append(name);
    return value;
  }

  static class Box {
    final int width;
    final int height;
    final String label;

    Box() {
      this(1);
    }

    Box(int side) {
      this(side, side);
    }

    Box(int width, int height) {
      this(width, height, "box");
    }

    Box(int width, int height, String label) {
      this.width = width;
      this.height = height;
      this.label = label;
    }

    Box(Box other) {
      this(other.width, other.height, other.label);
    }

    Box(String label, int width) {
      this(width, 7, label);
    }

    @Override
    public String toString() {
      return label + width + "x" + height;
    }
  }

  static class Watched {
    int seen = 5;
    boolean set;

    Watched() {
      note();
    }

    void note() {
      log.append("[base]");
    }
  }

  static class Watcher extends Watched {
    int own = 3;

    Watcher() {}

    Watcher(boolean set) {
      this.set = set;
    }

    Watcher(int own, boolean set) {
      this.own = own;
      this.set = set;
    }

    @Override
    void note() {
      log.append("[").append(own).append("]");
      set = true;
    }

    @Override
    public String toString() {
      return own + " " + set;
    }
  }

  static class Greeter {
    String greet() {
      return greet("you");
    }

    String greet(String whom) {
      return "hello " + whom;
    }
  }

  static class LoudGreeter extends Greeter {
    @Override
    String greet(String whom) {
      return super.greet(whom).toUpperCase() + "!";
    }
  }

  static class PoliteGreeter extends Greeter {
    @Override
    String greet() {
      return "good day";
    }
  }

  static long power(int base) {
    return power(base, 2);
  }

  static long power(int base, int exponent) {
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
  }

  static String join(String a) {
    return join(a, "-");
  }

  static String join(String a, String b) {
    return a + b;
  }

  static String join(int a) {
    return join("#" + a, "=");
  }

  public static void main(String[] args) {
    System.out.println(new Box() + " " + new Box(2) + " " + new Box(2, 3) + " " + new Box(2, 3, "b"));
    Box b = new Box(4, 5);
    System.out.println(new Box(b) + " " + new Box("c", 6) + " " + new Box(new Box(9)));
    System.out.println(new Box(trace("a", 1), trace("b", 2)) + " " + new Box(trace("c", 3)) + " " + log);
    Function<Integer, Box> square = Box::new;
    BiFunction<Integer, Integer, Box> both = Box::new;
    Supplier<Box> unit = Box::new;
    System.out.println(square.apply(8) + " " + both.apply(1, 2) + " " + unit.get());

    log.setLength(0);
    System.out.println(new Watcher() + ", " + new Watcher(false) + ", " + new Watcher(9, false) + " " + log);
    for (Greeter g : new Greeter[] {new Greeter(), new LoudGreeter(), new PoliteGreeter()}) {
      System.out.println(g.greet() + ", " + g.greet("all"));
    }
    System.out.println(power(7) + " " + power(2, 10) + " " + join("x") + " " + join("x", "y") + " " + join(3));
    try {
      System.out.println(new Box((Box) null));
    } catch (NullPointerException e) {
      System.out.println("no box");
    }
  }
}
