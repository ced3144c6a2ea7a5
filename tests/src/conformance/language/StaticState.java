import java.util.*;

/** Static state and instance blocks, hidden and shared. */
public class StaticState {
  private static int count = 0;
  private final int id;
  private static final List<StaticState> ALL = new ArrayList<>();
  static final Map<String, Integer> TABLE;

  static {
    Map<String, Integer> t = new HashMap<>();
    for (int i = 0; i < 3; i++) t.put("k" + i, i);
    TABLE = Collections.unmodifiableMap(t);
  }

  {
    id = ++count;
    ALL.add(this);
  }

  static int[][] memo = new int[5][];
  static final int[] FIB = new int[10];

  static {
    FIB[0] = FIB[1] = 1;
    for (int i = 2; i < FIB.length; i++) FIB[i] = FIB[i - 1] + FIB[i - 2];
  }

  static String lazy;

  static String lazy() {
    if (lazy == null) {
      System.out.print("(init)");
      lazy = "value";
    }
    return lazy;
  }

  static class Counter {
    private static int total;
    private int mine;

    static int total() {
      return total;
    }

    void hit() {
      mine++;
      total++;
    }
  }

  static class Holder {
    static final Holder INSTANCE = new Holder();
    static int uses = 5;
    int seen = uses;

    private Holder() {
      uses++;
    }
  }

  static class Order {
    static int a = init("a");
    int b = init("b" + a);
    static int c = init("c");

    Order() {
      init("ctor");
    }

    static int init(String s) {
      System.out.print(s + " ");
      return s.length();
    }
  }

  interface Const {
    int X = 7;
    String[] NAMES = {"p", "q"};
  }

  static class User implements Const {
    int sum() {
      return X + NAMES.length;
    }
  }

  abstract static class Tmpl {
    Tmpl() {
      System.out.print("[" + hook() + "]");
    }

    abstract String hook();
  }

  static class Impl extends Tmpl {
    String s = "set";

    String hook() {
      return s;
    }
  }

  static int depth = 0;

  static int rec() {
    return depth++ < 5 ? rec() + 1 : 0;
  }

  static long big = 1L << 40;
  static char ch = 'x';
  static boolean flag;
  static double dbl;
  static String str;
  static byte b = (byte) 0xff;

  public static void main(String[] args) {
    new StaticState();
    new StaticState();
    StaticState x = new StaticState();
    System.out.println(x.id + " " + count + " " + ALL.size() + ALL.indexOf(x) + TABLE.get("k2"));
    try {
      TABLE.put("z", 1);
    } catch (UnsupportedOperationException e) {
      System.out.println("UOE");
    }
    System.out.println(lazy() + lazy() + FIB[9]);
    Counter p = new Counter(), q = new Counter();
    p.hit();
    q.hit();
    q.hit();
    System.out.println(p.mine + " " + q.mine + " " + Counter.total());
    System.out.println(Holder.INSTANCE.seen + " " + Holder.uses);
    new Order();
    new Order();
    System.out.println();
    System.out.println(new User().sum() + Const.NAMES[1] + User.X);
    new Impl();
    System.out.println(rec() + " " + depth);
    big += 1.5;
    ch++;
    flag |= true;
    dbl += 0.1;
    str += "s";
    b >>>= 1;
    System.out.println(big + " " + ch + flag + dbl + str + b + Arrays.toString(memo));
    int count = 99;
    StaticState.count += count;
    System.out.println(StaticState.count + " " + count);
    ALL.removeIf(s -> s.id < 3);
    System.out.println(ALL.size() + " " + ALL.get(0).id);
  }
}
