/** An index was tested, and before it is used something else of the test has changed. */
public class HeapBetweenTestAndUse {
  static int[] shared = {1, 2, 3, 4};
  static int count = 4;
  static int[] sizes = {2, 3, 9, 1};
  int[] items = {1, 2, 3, 4, 5};
  int size = 5;
  int other = 1;

  static void caught(String name, Runnable r) {
    try {
      r.run();
      System.out.println(name + " went through");
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  void shrink() {
    items = new int[2];
  }

  int grown() {
    size += 3;
    return 1;
  }

  int swapped() {
    items = new int[] {8};
    return 0;
  }

  int next() {
    return size++;
  }

  void calls() {
    if (size <= items.length) {
      shrink();
      items[size - 1] = 7;
    }
  }

  void value() {
    if (size < items.length) items[size] = grown();
    if (size - 1 < items.length) items[size - 1] = swapped();
    items[size - 6] = 3;
  }

  int index() {
    return items[swapped()] + items[grown()];
  }

  int evaluatedFirst() {
    size = 0;
    return items[size] + grown() + items[size];
  }

  int inside() {
    size = 3;
    return items[next()] + items[next()] + items[next()];
  }

  static void alias(int[] a, int[] b, int w) {
    for (int i = 0; i < a.length; i++) {
      if (a[i] < w) {
        b[i] = w + 5;
        shared[a[i]] = 1;
      }
    }
  }

  static int elements(int[] d, int i) {
    int r = 0;
    if (d[i] < shared.length && d[i] >= 0) {
      r += shared[d[i]];
      d[i] = 50;
      r += shared[d[i]];
    }
    return r;
  }

  static int products(int i, int n) {
    int r = 0;
    if (2 * i + 1 < n && i >= 0) {
      r += shared[2 * i + 1];
      i = 2 * i + 1;
      r += shared[2 * i + 1];
    }
    return r;
  }

  static int overflow(int i) {
    int n = shared.length;
    if (2 * i < n) {
      return shared[2 * i];
    }
    return -1;
  }

  static int rows(int[][] a, int i) {
    int s = 0;
    for (int k = 0; k < a[i].length; k++) {
      s += a[i][k];
      i = k == 1 ? 1 : i;
    }
    return s;
  }

  static int handler(int[] a, int i) {
    int n = 2;
    try {
      n = 7;
      if (i == 1) throw new IllegalStateException();
      n = 1;
    } catch (IllegalStateException e) {
      i = 0;
    }
    return a[n] + i;
  }

  static int anyhow(HeapBetweenTestAndUse h) {
    int r = 0;
    if (h.size <= h.items.length) {
      try {
        h.grown();
        r = 1;
      } finally {
        r += h.items[h.size - 1];
      }
    }
    return r;
  }

  int finals() {
    while (size <= items.length) {
      try {
        if (other > 0) break;
      } finally {
        size += 4;
      }
    }
    return items[size - 1];
  }

  static class Lazy {
    static int value = 1;

    static {
      count = 40;
    }
  }

  static int initialiser() {
    if (count <= shared.length) {
      return Lazy.value + shared[count - 1];
    }
    return 0;
  }

  class Inner {
    void disturb() {
      size = 77;
    }
  }

  int inner() {
    size = 2;
    if (size < items.length) {
      new Inner().disturb();
      return items[size];
    }
    return 0;
  }

  public String toString() {
    size = 99;
    return "it";
  }

  int texts() {
    size = 1;
    if (size < items.length) {
      String s = "a" + this + size;
      return s.length() + items[size];
    }
    return 0;
  }

  HeapBetweenTestAndUse(int n) {
    size = n;
    for (int i = 0; i < size; i++) items[i]++;
    reset();
    if (n > 0) items[size]++;
  }

  void reset() {
    size = -1;
  }

  public static void main(String[] args) {
    caught("constructor", () -> new HeapBetweenTestAndUse(3));
    HeapBetweenTestAndUse h = new HeapBetweenTestAndUse(0);
    h.size = 5;
    caught("calls", h::calls);
    h.size = 2;
    h.items = new int[3];
    caught("value", h::value);
    caught("index", () -> System.out.println(h.index()));
    h.items = new int[] {4, 5};
    caught("first", () -> System.out.println(h.evaluatedFirst()));
    h.items = new int[] {1, 2, 3, 4, 5};
    caught("inside", () -> System.out.println(h.inside()));
    int[] small = {0, 1, 2};
    caught("alias", () -> alias(small, small, 3));
    caught("elements", () -> System.out.println(elements(sizes, 0)));
    caught("products", () -> System.out.println(products(1, 4)));
    caught("overflow", () -> System.out.println(overflow(1) + overflow(-1073741824) + overflow(1073741824) + overflow(0x7fffffff)));
    caught("rows", () -> System.out.println(rows(new int[][] {{1, 2, 3}, {4}}, 0)));
    caught("handler", () -> System.out.println(handler(shared, 0) + " " + handler(shared, 1)));
    h.items = new int[6];
    h.size = 4;
    caught("anyhow", () -> System.out.println(anyhow(h)));
    h.size = 4;
    caught("finals", () -> System.out.println(h.finals()));
    caught("initialiser", () -> System.out.println(initialiser()));
    caught("inner", () -> System.out.println(h.inner()));
    caught("texts", () -> System.out.println(h.texts()));
  }
}
