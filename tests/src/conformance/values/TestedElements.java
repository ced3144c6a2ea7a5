/** What a test has said of an element, a field or a sum, and what ends that. */
public class TestedElements {
  static final int BIG = Integer.MAX_VALUE;
  static int[] shared = {BIG - 1, 5, BIG};
  int field = 10;
  int[] own = {1, BIG};
  static int calls;

  static int raise(int[] a) {
    calls++;
    a[0] = BIG;
    return 3;
  }

  int raiseField() {
    field = BIG;
    return 1;
  }

  static int relaxed(int[] dist, int u, int v, int w) {
    if (dist[u] != BIG && dist[u] + w < dist[v]) {
      dist[v] = dist[u] + w;
    }
    return dist[v];
  }

  static int outer() {
    return Other.value[0];
  }

  static class Other {
    static int[] value = {BIG};
    static int trigger = 9;

    static {
      shared[1] = BIG;
    }
  }

  static int initialised() {
    int sum = 0;
    if (shared[1] < 100) {
      sum += Other.trigger;
      sum += shared[1] + 1;
    }
    return sum;
  }

  public static void main(String[] args) {
    System.out.println("initialiser " + initialised());
    int[] dist = {0, BIG, 40, BIG - 3};
    System.out.println(
        relaxed(dist, 0, 1, 7)
            + " "
            + relaxed(dist, 1, 2, 4)
            + " "
            + relaxed(dist, 3, 2, 10)
            + " "
            + relaxed(dist, 2, 3, BIG - 5));
    int[] a = {1, 2, BIG};
    int[] b = a;
    if (a[0] < 10) {
      b[0] = BIG;
      System.out.println("alias " + (a[0] + 1));
    }
    a[0] = 1;
    int i = 0;
    if (a[i] < 10) {
      i = 2;
      System.out.println("index " + (a[i] + 1));
    }
    i = 0;
    if (a[i] < 10) {
      for (; i < 3; i++) {
        System.out.println("loop " + (a[i] + 1));
      }
    }
    if (a[0] < 10 && raise(a) == 3) {
      System.out.println("call " + (a[0] + 1));
    }
    a[0] = 1;
    if (a[0] < 10) {
      int more = raise(a);
      System.out.println("later call " + (a[0] + more));
    }
    a[0] = 1;
    if (a[0] < 10) {
      int sum = a[0] + raise(a) + a[0];
      System.out.println("inside " + sum);
    }
    TestedElements t = new TestedElements();
    if (t.field < 20) {
      System.out.println("field " + (t.field + t.raiseField() + t.field));
    }
    t.field = 10;
    TestedElements same = t;
    if (t.field < 20) {
      same.field = BIG;
      System.out.println("same object " + (t.field + 1));
    }
    t.field = 10;
    if (t.field < 20) {
      t = new TestedElements();
      t.field = BIG;
      System.out.println("another object " + (t.field + 1));
    }
    if (t.own[0] < 5) {
      t.own = new int[] {BIG};
      System.out.println("another array " + (t.own[0] + 1));
    }
    int[] c = {1};
    if (c[0] < 5) {
      try {
        c[0] = BIG;
        Object nothing = args.length > 3 ? "" : null;
        nothing.hashCode();
      } catch (NullPointerException e) {
        System.out.println("caught " + (c[0] + 1));
      } finally {
        System.out.println("finally " + (c[0] + 2));
      }
    }
    c[0] = 1;
    int turns = 0;
    while (c[0] < 5) {
      turns++;
      c[0] += BIG - 3;
      System.out.println("while " + c[0]);
      if (turns > 3) {
        break;
      }
    }
    c[0] = 1;
    int j = 0;
    do {
      if (c[0] < 5) {
        j++;
      }
      System.out.println("do " + (c[0] + j));
      c[0] = BIG;
    } while (j < 3 && c[0] != BIG || j++ < 2);
    int[] d = {1, BIG};
    int k = 0;
    if (d[k] < 5 | k++ == 0) {
      System.out.println("or " + (d[k] + 1));
    }
    k = 0;
    if (d[k++] < 5) {
      System.out.println("increment " + (d[k] + 1));
    }
    if (d[0] + d[1] < 0) {
      System.out.println("sum " + (d[0] + d[1]) + " " + (d[0] + d[1] - 1));
    }
    if (d[0] + d[1] > 0) {
      System.out.println("never");
    }
    int[] e = {BIG};
    if (e[0] + 1 < 10) {
      System.out.println("wrapped " + (e[0] + 1) + " " + (e[0] + 2));
    }
    if (e[0] - 1 > 10 && e[0] - 1 < e[0]) {
      System.out.println("below " + (e[0] - 1));
    }
    int n = 0;
    label:
    {
      if (d[0] < 5) {
        d[0] = BIG;
        break label;
      }
      n = 1;
    }
    System.out.println("label " + (d[0] + 1) + " " + n);
    d[0] = 1;
    int max = d[0] < 5 ? raise(d) : 0;
    System.out.println("conditional " + (d[0] + max));
    Runnable r = () -> shared[0] = BIG;
    shared[0] = 1;
    if (shared[0] < 5) {
      r.run();
      System.out.println("lambda " + (shared[0] + 1));
    }
    long[] longs = {1, Long.MAX_VALUE};
    if (longs[0] < longs[1]) {
      longs[0] = longs[1];
      System.out.println("long " + (longs[0] + 1));
    }
    switch (shared[0] == BIG ? 1 : 0) {
      case 1:
        if (shared[0] != BIG) {
          System.out.println("never");
        }
        System.out.println("switch " + (shared[0] + 1));
        break;
      default:
        System.out.println("never");
    }
    StringBuilder text = new StringBuilder();
    int[] f = {3};
    if (f[0] < 5) {
      text.append(new Object() {
        public String toString() {
          f[0] = BIG;
          return "x";
        }
      });
      System.out.println("text " + (f[0] + 1) + text);
    }
    f[0] = 3;
    if (f[0] < 5) {
      String joined = "a" + new Object() {
        public String toString() {
          f[0] = BIG;
          return "y";
        }
      };
      System.out.println("joined " + (f[0] + 1) + joined);
    }
    System.out.println(outer() + 1);
  }
}
