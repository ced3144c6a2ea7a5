/** Instance counters, ids from static fields, singletons by holder and by enum, memo tables in statics. */
public class StaticNestedCounters {
  private static int nextId = 1;
  private final int id = nextId++;
  private static StaticNestedCounters last;

  {
    last = this;
  }

  enum Single {
    INSTANCE;

    private int hits;

    int hit() {
      return ++hits;
    }
  }

  static class Lazy {
    private static Lazy instance;
    private static int created;

    private Lazy() {
      created++;
    }

    static Lazy get() {
      if (instance == null) {
        instance = new Lazy();
      }
      return instance;
    }
  }

  static class Fib {
    private static final long[] MEMO = new long[91];

    static long of(int n) {
      if (n < 2) {
        return n;
      }
      if (MEMO[n] != 0) {
        return MEMO[n];
      }
      return MEMO[n] = of(n - 1) + of(n - 2);
    }
  }

  static class Config {
    static final int SIZE;
    static final String MODE;

    static {
      int s = 0;
      for (int i = 1; i <= 4; i++) {
        s += i;
      }
      SIZE = s;
      MODE = s > 5 ? "big" : "small";
    }
  }

  static class Base {
    static int count;
    final int mine;

    Base() {
      mine = ++count;
    }
  }

  static class Derived extends Base {
    static int count = 100;

    int total() {
      return mine + count + Base.count + super.mine;
    }
  }

  public static void main(String[] args) {
    new StaticNestedCounters();
    StaticNestedCounters b = new StaticNestedCounters();
    System.out.println(b.id + " " + last.id + " " + nextId + (last == b));
    Single.INSTANCE.hit();
    System.out.println(Single.INSTANCE.hit() + Single.valueOf("INSTANCE").hits);
    System.out.println((Lazy.get() == Lazy.get()) + " " + Lazy.created);
    System.out.println(Fib.of(90) + " " + Fib.MEMO[50]);
    System.out.println(Config.SIZE + Config.MODE);
    new Base();
    System.out.println(new Derived().total() + " " + Derived.count + Base.count);
    Base.count = 7;
    System.out.println(new Derived().total());
  }
}
