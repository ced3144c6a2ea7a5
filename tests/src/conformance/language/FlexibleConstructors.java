// java: 25
/** Statements before super(...) and this(...): checks, computed arguments, fields set early. */
public class FlexibleConstructors {
  static class Shape {
    final int area;

    Shape(int area) {
      this.area = area;
      System.out.println("shape " + describe());
    }

    String describe() {
      return "shape";
    }
  }

  static class Square extends Shape {
    final int side;
    String note = "noted";

    Square(int side) {
      if (side < 0) {
        throw new IllegalArgumentException("side " + side);
      }
      int area = 0;
      for (int i = 0; i < side; i++) {
        area += side;
      }
      this.side = side;
      super(area);
      System.out.println("square " + area + note);
    }

    Square(String text) {
      int parsed;
      try {
        parsed = Integer.parseInt(text);
      } catch (NumberFormatException e) {
        parsed = 1;
      }
      this(parsed);
    }

    @Override
    String describe() {
      return "square " + side + note;
    }
  }

  class Inner {
    final int n;

    Inner(int n) {
      int twice = n * 2;
      Runnable r = () -> System.out.println("lambda before super " + twice);
      r.run();
      this.n = twice;
      super();
    }
  }

  enum Level {
    LOW(1),
    HIGH(2);

    final int weight;

    Level(int w) {
      var scaled = w * 10;
      this.weight = scaled;
    }
  }

  record Range(int low, int high) {
    Range(int size) {
      int end = size > 100 ? 100 : size;
      this(0, end);
    }
  }

  public static void main(String[] args) {
    System.out.println(new Square(3).area);
    System.out.println(new Square("4").side + new Square("x").area);
    try {
      new Square(-1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(new FlexibleConstructors().new Inner(4).n);
    System.out.println(Level.HIGH.weight + " " + new Range(500));
  }
}
