import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Relations that most calls keep, and the one call that does not. */
public class RelationsAcrossCalls {
  static final int[] data = {5, 6, 7};

  static void caught(String name, Runnable r) {
    try {
      r.run();
      System.out.println(name + " went through");
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  static int sum(int[] a, int lo, int hi) {
    int s = 0;
    for (int i = lo; i < hi; i++) s += a[i];
    return s;
  }

  static int half(int[] a, int lo, int hi) {
    if (hi - lo == 1) return a[lo];
    int mid = (lo + hi) / 2;
    return half(a, lo, mid) + half(a, mid, hi);
  }

  static int wrong(int[] a, int lo, int hi) {
    if (hi - lo == 1) return a[lo];
    int mid = (lo + hi) / 2;
    return wrong(a, lo, mid) + wrong(a, mid, hi + 1);
  }

  static int at(int[] a, int i) {
    return a[i];
  }

  static int byLambda(int[] a, int i) {
    return a[i];
  }

  private int position;
  private int[] items = {1, 2, 3};

  private int get(int i) {
    return items[i];
  }

  int viaReference(int i) {
    return items[i];
  }

  interface Access {
    int get(int[] a, int i);
  }

  static class Keeper {
    int[] kept = {10, 20, 30};

    public void accept(int i) {
      System.out.println("accepted " + kept[i]);
    }

    int plain(int i) {
      return kept[i];
    }
  }

  static class Consumer extends Keeper implements IntConsumer {}

  static class Other extends Keeper {
    @Override
    int plain(int i) {
      return kept[i + 1];
    }
  }

  static int partition(int[] a, int lo, int hi) {
    int p = a[hi];
    int i = lo - 1;
    for (int j = lo; j < hi; j++) {
      if (a[j] <= p) {
        i++;
        int t = a[i];
        a[i] = a[j];
        a[j] = t;
      }
    }
    int t = a[i + 1];
    a[i + 1] = a[hi];
    a[hi] = t;
    return i + 1;
  }

  static void quick(int[] a, int lo, int hi) {
    if (lo < hi) {
      int p = partition(a, lo, hi);
      quick(a, lo, p - 1);
      quick(a, p + 1, hi);
    }
  }

  static int moved(int i, int by) {
    i += by;
    return i;
  }

  static int clamped(int i, int most) {
    return i > most ? most : i;
  }

  static int always(int i) {
    throw new IllegalStateException("never back " + i);
  }

  static int down(int n) {
    return n == 0 ? 0 : down(n - 1) + 1;
  }

  static int[] longer(int[] a) {
    return new int[a.length + 1];
  }

  static int[] sometimes(int[] a, boolean shorter) {
    return shorter ? new int[a.length - 1] : a;
  }

  static int last(String s, int i) {
    return s.charAt(i);
  }

  public static void main(String[] args) {
    System.out.println(sum(data, 0, 3) + " " + sum(data, 1, data.length));
    caught("sum", () -> sum(data, 0, 4));
    System.out.println(half(data, 0, data.length));
    caught("wrong", () -> wrong(data, 0, data.length));
    for (int i = 0; i < data.length; i++) System.out.print(at(data, i) + " ");
    System.out.println();
    caught("at", () -> at(data, -1));
    for (int i = 0; i < data.length; i++) System.out.print(byLambda(data, i) + " ");
    System.out.println();
    Access access = RelationsAcrossCalls::byLambda;
    caught("reference", () -> access.get(data, 3));
    Access other = (a, i) -> at(a, i) + 1;
    caught("lambda", () -> System.out.println(other.get(data, 2)));
    RelationsAcrossCalls it = new RelationsAcrossCalls();
    for (int i = 0; i < 3; i++) System.out.print(it.get(i) + it.viaReference(i) + " ");
    System.out.println();
    IntUnaryOperator f = it::viaReference;
    caught("bound", () -> f.applyAsInt(5));
    it.items = new int[1];
    caught("items", () -> it.get(2));
    Keeper keeper = new Keeper();
    keeper.accept(0);
    System.out.println(keeper.plain(2));
    Consumer consumer = new Consumer();
    caught("library", () -> IntStream.of(1, 7).forEach(consumer));
    Keeper o = new Other();
    caught("override", () -> System.out.println(o.plain(2)));
    int[] q = {3, 9, 1, 7, 5, 2, 8};
    quick(q, 0, q.length - 1);
    for (int x : q) System.out.print(x + " ");
    System.out.println();
    caught("quick", () -> quick(q, 0, q.length));
    int m = moved(1, 5);
    caught("moved", () -> System.out.println(data[m]));
    for (int i = 0; i < 5; i++) System.out.print(data[clamped(i, data.length - 1)] + " ");
    System.out.println();
    caught("clamped", () -> System.out.println(data[clamped(-1, 2)]));
    caught("always", () -> System.out.println(data[always(2)]));
    caught("down", () -> System.out.println(data[down(2)] + data[down(3)]));
    int[] more = longer(data);
    for (int i = 0; i <= data.length; i++) System.out.print(more[i] + " ");
    System.out.println();
    caught("shorter", () -> {
      int[] b = sometimes(data, true);
      for (int i = 0; i < data.length; i++) System.out.print(b[i] + " ");
    });
    IntBinaryOperator minus = (a, b) -> data[a - b];
    caught("minus", () -> System.out.println(minus.applyAsInt(2, 1) + minus.applyAsInt(1, 2)));
    caught("text", () -> System.out.println(last("abc", 2) + last("abc", "abc".length())));
  }
}
