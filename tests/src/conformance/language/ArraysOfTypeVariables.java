import java.util.*;

/**
 * Arrays made for a type variable are of its bound, and fail where the caller takes them for more.
 */
public class ArraysOfTypeVariables {
  static class Pile<T> {
    T[] items;
    int n;

    @SuppressWarnings("unchecked")
    Pile(int c) {
      items = (T[]) new Object[c];
    }

    void push(T t) {
      if (n == items.length) items = Arrays.copyOf(items, 2 * n);
      items[n++] = t;
    }

    T pop() {
      return items[--n];
    }
  }

  static class Right<T> {
    final T[] items;

    Right(T[] t) {
      items = t;
    }

    T[] all() {
      return items;
    }
  }

  @SafeVarargs
  static <T> T[] of(T... ts) {
    return ts;
  }

  static <T> T[] two(T a, T b) {
    return of(a, b);
  }

  static <T> T[] pick(T a, T b, T c) {
    switch (n++ % 3) {
      case 0:
        return of(a, b);
      case 1:
        return of(a, c);
      default:
        return of(b, c);
    }
  }

  static int n;

  @SuppressWarnings("unchecked")
  static <T> T[] raw(int k) {
    return (T[]) new Object[k];
  }

  static <T> T[] same(T[] t) {
    return t;
  }

  public static void main(String[] args) {
    Pile<String> p = new Pile<>(1);
    p.push("a");
    p.push("b");
    System.out.println(p.pop() + p.n);
    try {
      System.out.println(p.items.length);
    } catch (ClassCastException e) {
      System.out.println("CCE items");
    }
    try {
      String[] s = two("a", "b");
      System.out.println(s.length);
    } catch (ClassCastException e) {
      System.out.println(e.getMessage());
    }
    try {
      String[] s = pick("Good", "Fast", "Cheap");
      System.out.println(s.length);
    } catch (ClassCastException e) {
      System.out.println("CCE pick");
    }
    try {
      Integer[] s = raw(2);
      System.out.println(s.length);
    } catch (ClassCastException e) {
      System.out.println("CCE raw");
    }
    String[] ok = of("x", "y");
    System.out.println(ok.length + same(ok)[1] + same(new Integer[] {4})[0]);
    Object[] fine = two(1, 2);
    System.out.println(fine.length);
    Right<String> r = new Right<>(new String[] {"q"});
    System.out.println(r.items[0] + r.all().length + new Right<>(ok).items.length);
    for (String s : new Right<>(ok).all()) System.out.print(s);
    System.out.println();
  }
}
