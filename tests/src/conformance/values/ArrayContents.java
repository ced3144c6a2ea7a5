import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Large numbers come into arrays by every road; their sums wrap. */
public class ArrayContents {
  static final int BIG = Integer.MAX_VALUE;

  static int twice(int[] a) {
    return a[0] + a[0];
  }

  static void put(int[] a, int value) {
    a[0] = value;
  }

  static int[] same(int[] a) {
    return a;
  }

  static int[] either(int[] a, int[] b, boolean first) {
    return first ? a : b;
  }

  interface Filler {
    void fill(int[] a);
  }

  interface Maker {
    int[] make();
  }

  interface Source<T> {
    T get();

    void take(T value);
  }

  static class Held implements Source<int[]> {
    int[] held = {1};

    public int[] get() {
      return held;
    }

    public void take(int[] value) {
      value[0] = BIG;
    }
  }

  abstract static class Shape {
    int[] sizes = new int[2];

    abstract void grow(int[] s);

    int sum() {
      grow(sizes);
      return sizes[0] + sizes[1];
    }
  }

  static class Small extends Shape {
    void grow(int[] s) {
      s[0] = 1;
    }
  }

  static class Large extends Shape {
    void grow(int[] s) {
      Arrays.fill(s, BIG);
    }
  }

  static class Carrier extends RuntimeException {
    final int[] load;

    Carrier(int[] load) {
      this.load = load;
    }
  }

  record Pair(int[] left, int[] right) {}

  enum Level {
    LOW(new int[] {1}),
    HIGH(new int[] {2});

    final int[] values;

    Level(int[] values) {
      this.values = values;
    }
  }

  static int[] shared = {3};
  int[] field = {4};

  static void deep(int[] a, int n) {
    if (n == 0) {
      a[0] = BIG;
    } else {
      deep(a, n - 1);
    }
  }

  static int first(int... all) {
    return all.length == 0 ? 0 : all[0] + all[0];
  }

  static class Node {
    int[] data = {1};
    Node next;
  }

  class Inner {
    void write() {
      field[0] = BIG;
    }
  }

  public static void main(String[] args) {
    int[] a = {1};
    int[] b = a;
    b[0] = BIG;
    System.out.println("local " + twice(a));

    int[] c = {1};
    put(c, BIG - 1);
    System.out.println("parameter " + (c[0] + c[0]));

    int[] d = {1};
    same(d)[0] = BIG;
    System.out.println("result " + (d[0] + d[0]));

    int[] e = {1};
    int[] f = {2};
    either(e, f, args.length == 0)[0] = BIG;
    System.out.println("either " + (e[0] + e[0]) + " " + (f[0] + f[0]));

    int[] g = {1};
    Object object = g;
    ((int[]) object)[0] = BIG;
    System.out.println("object " + (g[0] + g[0]));

    int[][] rows = {{1}, {2}};
    int[] row = rows[1];
    row[0] = BIG;
    System.out.println("row " + (rows[1][0] + rows[1][0]));
    int[] other = {5};
    rows[0] = other;
    other[0] = BIG - 5;
    System.out.println("replaced " + (rows[0][0] + rows[0][0]));
    Object[] covariant = rows;
    int[] late = {6};
    covariant[0] = late;
    late[0] = BIG - 6;
    System.out.println("covariant " + (rows[0][0] + rows[0][0]));
    ((int[]) covariant[1])[0] = BIG - 7;
    System.out.println("covariant read " + (rows[1][0] + rows[1][0]));

    int[][] original = {{1}};
    int[][] copy = original.clone();
    copy[0][0] = BIG;
    System.out.println("shallow " + (original[0][0] + original[0][0]));
    Object[] loose = (Object[]) original.clone();
    ((int[]) loose[0])[0] = BIG - 2;
    System.out.println("loose " + (original[0][0] + original[0][0]));
    Object cloned = original[0].clone();
    System.out.println("cloned " + (((int[]) cloned)[0] + 3));

    List<int[]> list = new ArrayList<>();
    int[] h = {1};
    list.add(h);
    list.get(0)[0] = BIG;
    System.out.println("list " + (h[0] + h[0]));
    Map<String, int[]> map = new HashMap<>();
    int[] i = {1};
    map.put("i", i);
    map.get("i")[0] = BIG;
    System.out.println("map " + (i[0] + i[0]));
    map.computeIfAbsent("j", k -> new int[] {BIG - 3});
    for (int[] value : map.values()) {
      System.out.println("value " + (value[0] + 4 > 0));
    }
    Deque<int[]> deque = new ArrayDeque<>();
    deque.add(new int[] {1, BIG});
    int[] polled = deque.poll();
    System.out.println("polled " + (polled[1] + polled[0]));
    Iterator<int[]> iterator = list.iterator();
    int[] k = iterator.next();
    System.out.println("iterated " + (k[0] + k[0]));

    int[] l = {1};
    Runnable r = () -> l[0] = BIG;
    r.run();
    System.out.println("captured " + (l[0] + l[0]));
    int[] m = {1};
    Consumer<int[]> consumer = x -> x[0] = BIG;
    consumer.accept(m);
    System.out.println("accepted " + (m[0] + m[0]));
    int[] n = {1};
    Filler filler = x -> x[0] = BIG;
    filler.fill(n);
    System.out.println("filler " + (n[0] + n[0]));
    int[] o = {1};
    Filler reference = ArrayContents::fillIt;
    reference.fill(o);
    System.out.println("reference " + (o[0] + o[0]));
    int[] p = {1};
    Maker maker = () -> p;
    maker.make()[0] = BIG;
    System.out.println("maker " + (p[0] + p[0]));
    Supplier<int[]> supplier = () -> new int[] {BIG};
    System.out.println("supplier " + (supplier.get()[0] + supplier.get()[0]));
    Function<int[], int[]> identity = x -> x;
    int[] s = {1};
    identity.apply(s)[0] = BIG;
    System.out.println("identity " + (s[0] + s[0]));
    UnaryOperator<int[]> clones = int[]::clone;
    int[] t = {1};
    int[] u = clones.apply(t);
    u[0] = BIG;
    System.out.println("clone reference " + (u[0] + u[0]) + " " + (t[0] + t[0]));
    IntFunction<int[]> makes = int[]::new;
    int[] v = makes.apply(2);
    v[1] = BIG;
    System.out.println("constructor " + (v[1] + v[1]) + " " + v[0]);

    Source<int[]> source = new Held();
    source.get()[0] = BIG;
    System.out.println("bridge " + (source.get()[0] + source.get()[0]));
    int[] w = {1};
    source.take(w);
    System.out.println("bridge parameter " + (w[0] + w[0]));

    Shape[] shapes = {new Small(), new Large()};
    for (Shape shape : shapes) {
      System.out.println("shape " + shape.sum());
    }
    try {
      int[] load = {1};
      load[0] = BIG;
      throw new Carrier(load);
    } catch (Carrier x) {
      System.out.println("carrier " + (x.load[0] + x.load[0]));
    }
    Pair pair = new Pair(new int[] {1}, new int[] {2});
    pair.left()[0] = BIG;
    System.out.println("record " + (pair.left()[0] + pair.left[0]) + " " + (pair.right()[0] + 1));
    Level.HIGH.values[0] = BIG;
    for (Level level : Level.values()) {
      System.out.println("enum " + (level.values[0] + level.values[0]));
    }
    shared[0] = BIG;
    System.out.println("static " + (shared[0] + shared[0]));
    ArrayContents outer = new ArrayContents();
    outer.new Inner().write();
    System.out.println("inner " + (outer.field[0] + outer.field[0]));
    int[] x = {1};
    deep(x, 5);
    System.out.println("deep " + (x[0] + x[0]));
    System.out.println("varargs " + first() + " " + first(1) + " " + first(BIG, 1));
    Node head = new Node();
    head.next = new Node();
    head.next.data[0] = BIG;
    int sum = 0;
    for (Node node = head; node != null; node = node.next) {
      sum += node.data[0] + node.data[0];
    }
    System.out.println("nodes " + sum);
    int[] y = {1};
    try {
      y[0] = 2;
      Object nothing = args.length > 5 ? "" : null;
      nothing.hashCode();
    } catch (NullPointerException fault) {
      y[0] = BIG;
    } finally {
      y[0] -= 1;
    }
    System.out.println("finally " + (y[0] + y[0]));
    int[] z = args.length > 0 ? new int[3] : new int[] {BIG, 1};
    System.out.println("conditional " + (z[0] + z[1]));
    Comparator<int[]> order = (one, two) -> {
      one[0] = BIG;
      return Integer.compare(one[0] + two[0], 0);
    };
    int[] left = {1};
    System.out.println("comparator " + order.compare(left, left) + " " + (left[0] + left[0]));
    Object several = args.length == 0 ? new int[] {BIG} : "text";
    if (several instanceof int[] found) {
      System.out.println("pattern " + (found[0] + found[0]));
    }
    int[] chosen =
        switch (args.length) {
          case 0 -> new int[] {BIG};
          default -> new int[1];
        };
    System.out.println("switch " + (chosen[0] + chosen[0]));
    long[] longs = {1L};
    long[] aliases = longs;
    aliases[0] = Long.MAX_VALUE;
    System.out.println("long " + (longs[0] + longs[0]));
    char[] characters = {'a'};
    characters[0] = '\uffff';
    System.out.println("char " + (int) (char) (characters[0] + 1) + " " + (characters[0] + 1));
    byte[] bytes = {1};
    bytes[0] = (byte) 200;
    System.out.println("byte " + bytes[0] + " " + (byte) (bytes[0] - 100));
    short[] shorts = {1};
    shorts[0]--;
    shorts[0]--;
    shorts[0] >>>= 1;
    System.out.println("short " + shorts[0]);
    int[][][] cube = new int[2][2][];
    cube[1][1] = new int[] {BIG};
    System.out.println("cube " + (cube[1][1][0] + cube[1][1][0]));
    int[][] triangle = new int[3][];
    for (int line = 0; line < 3; line++) {
      triangle[line] = new int[line + 1];
      triangle[line][line] = BIG - line;
    }
    System.out.println("triangle " + (triangle[2][2] + triangle[1][1] + triangle[2][0]));
  }

  static void fillIt(int[] a) {
    a[0] = BIG;
  }
}
