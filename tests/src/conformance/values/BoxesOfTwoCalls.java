/** What two calls box are two objects beyond the cache, whoever makes them. */
public class BoxesOfTwoCalls {
  interface Giver {
    Integer give(int i);

    default Integer again(int i) {
      return give(i);
    }
  }

  static class Shop {
    private final Integer kept = 4000;

    Integer make(int i) {
      return i * 10;
    }

    Integer kept() {
      return kept;
    }

    Double maybe(int i) {
      if (i > 0) {
        return i / 2.0;
      }
      return null;
    }
  }

  static class Dear extends Shop {
    @Override
    Integer make(int i) {
      return i * 1000;
    }
  }

  static Integer deep(int d) {
    if (d > 0) {
      return deep(d - 1);
    }
    return 3000;
  }

  static Double deeper(int d) {
    if (d == 0) {
      return 0.5;
    }
    return deeper(d - 1);
  }

  public static void main(String[] args) {
    Giver g = i -> i * 100;
    System.out.println(g.give(20) == g.give(20));
    System.out.println(g.give(1) == g.give(1));
    System.out.println(g.again(20) != g.again(20));
    Shop shop = args.length > 0 ? new Shop() : new Dear();
    System.out.println(shop.make(7) == shop.make(7));
    System.out.println(shop.make(0) == shop.make(0));
    System.out.println(shop.kept() == shop.kept());
    System.out.println(shop.maybe(3) == shop.maybe(3));
    System.out.println(shop.maybe(0) == shop.maybe(0));
    System.out.println(deep(3) == deep(3));
    System.out.println(deeper(3) != deeper(3));
  }
}
