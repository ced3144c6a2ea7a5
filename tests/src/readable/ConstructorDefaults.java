/** Constructors that fix what others are given. */
public class ConstructorDefaults {
  /** Something in the shop. */
  static class Item {
    final String name;
    final int count;
    final double price;

    Item(String name) {
      this(name, 1);
    }

    Item(String name, int count) {
      this(name, count, 9.5);
    }

    /** An item of which there are some. */
    Item(String name, int count, double price) {
      this.name = name;
      this.count = count;
      this.price = price;
    }
  }

  static class Rect {
    int w;
    int h;

    Rect() {
      w = 1;
      h = 2;
    }

    Rect(int side) {
      w = side;
      h = side;
    }

    Rect(int w, int h) {
      this.w = w;
      this.h = h;
    }

    Rect(Rect other) {
      this(other.w, other.h);
    }

    int area() {
      return w * h;
    }
  }

  static class Failure extends Exception {
    Failure() {}

    Failure(String message) {
      super(message);
    }

    Failure(String message, Throwable cause) {
      super(message, cause);
    }
  }

  static class NotFound extends Failure {
    final String key;

    NotFound(String key) {
      this(key, "nothing here");
    }

    NotFound(String key, String message) {
      super(message);
      this.key = key;
    }
  }

  static void fail(int n) throws Failure {
    if (n == 0) {
      throw new Failure();
    }
    if (n == 1) {
      throw new Failure("one");
    }
    throw new NotFound("k" + n);
  }

  public static void main(String[] args) {
    Item nail = new Item("nail");
    System.out.println(nail.count);
    System.out.println(new Item("saw", 2).name);
    System.out.println(new Item("axe", 1, 20.0).price > 10);

    Rect r = new Rect(4);
    System.out.println(new Rect().area());
    System.out.println(new Rect(3, 5).area());
    System.out.println(new Rect(r).area());
    for (int n = 0; n < 3; n++) {
      try {
        fail(n);
      } catch (NotFound e) {
        System.out.println(e.key);
      } catch (Failure e) {
        System.out.println("failed");
      }
    }
  }
}
