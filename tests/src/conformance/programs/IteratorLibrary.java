import java.util.*;
import java.util.function.*;

/** Own iterables, lazy filters, own collections. */
public class IteratorLibrary {
  static class Range implements Iterable<Integer> {
    final int a, b, s;

    Range(int a, int b, int s) {
      if (s == 0) throw new IllegalArgumentException("step");
      this.a = a;
      this.b = b;
      this.s = s;
    }

    public Iterator<Integer> iterator() {
      return new Iterator<Integer>() {
        int c = a;

        @Override
        public boolean hasNext() {
          return s > 0 ? c < b : c > b;
        }

        @Override
        public Integer next() {
          int r = c;
          c += s;
          return r;
        }
      };
    }
  }

  static <T> Iterable<T> filter(Iterable<T> in, Predicate<? super T> p) {
    return () ->
        new Iterator<T>() {
          final Iterator<T> i = in.iterator();
          T nx;
          boolean has;

          {
            adv();
          }

          void adv() {
            has = false;
            while (i.hasNext()) {
              nx = i.next();
              if (p.test(nx)) {
                has = true;
                return;
              }
            }
          }

          public boolean hasNext() {
            return has;
          }

          public T next() {
            if (!has) throw new NoSuchElementException();
            T r = nx;
            adv();
            return r;
          }
        };
  }

  static <A, B> Iterable<B> map(Iterable<A> in, Function<A, B> f) {
    return () -> {
      Iterator<A> i = in.iterator();
      return new Iterator<>() {
        public boolean hasNext() {
          return i.hasNext();
        }

        public B next() {
          return f.apply(i.next());
        }
      };
    };
  }

  static class Matrix implements Iterable<int[]> {
    int[][] d = {{1, 2}, {3, 4}, {5, 6}};

    public Iterator<int[]> iterator() {
      return Arrays.asList(d).iterator();
    }
  }

  static class Bag<T> extends AbstractCollection<T> {
    private final Map<T, Integer> m = new TreeMap<>();
    int n;

    @Override
    public boolean add(T t) {
      m.merge(t, 1, Integer::sum);
      n++;
      return true;
    }

    @Override
    public int size() {
      return n;
    }

    @Override
    public Iterator<T> iterator() {
      List<T> l = new ArrayList<>();
      m.forEach(
          (k, v) -> {
            for (int i = 0; i < v; i++) l.add(k);
          });
      return l.iterator();
    }
  }

  static class Ring<E> extends AbstractList<E> {
    final E[] a;

    @SafeVarargs
    Ring(E... a) {
      this.a = a;
    }

    public E get(int i) {
      return a[Math.floorMod(i, a.length)];
    }

    public int size() {
      return a.length;
    }

    @Override
    public E set(int i, E e) {
      E o = get(i);
      a[Math.floorMod(i, a.length)] = e;
      return o;
    }
  }

  static class Fib implements Iterator<Long> {
    long a = 0, b = 1;

    public boolean hasNext() {
      return true;
    }

    public Long next() {
      long r = a;
      a = b;
      b += r;
      return r;
    }
  }

  public static void main(String[] args) {
    for (int i : new Range(0, 10, 3)) System.out.print(i + " ");
    for (Integer i : new Range(5, 0, -2)) System.out.print(i + " ");
    System.out.println();
    for (String s : map(filter(new Range(0, 20, 1), x -> x % 7 == 3), x -> "n" + x))
      System.out.print(s + " ");
    System.out.println();
    int sum = 0;
    for (int[] r : new Matrix()) for (int v : r) sum += v;
    System.out.println(sum);
    Bag<String> b = new Bag<>();
    b.addAll(List.of("x", "a", "x"));
    System.out.println(b + " " + b.size() + b.contains("x") + b.isEmpty() + new ArrayList<>(b));
    Ring<String> r = new Ring<>("p", "q", "r");
    r.set(-1, "R");
    System.out.println(
        r
            + " "
            + r.get(7)
            + r.indexOf("q")
            + r.contains("zz")
            + r.subList(1, 3)
            + r.equals(List.of("p", "q", "R"))
            + r.hashCode());
    Fib f = new Fib();
    for (int i = 0; i < 90; i++) f.next();
    System.out.println(f.next());
    Iterator<Integer> it = new Range(0, 2, 1).iterator();
    it.forEachRemaining(x -> System.out.print("<" + x + ">"));
    try {
      it.remove();
    } catch (UnsupportedOperationException e) {
      System.out.println(e.getMessage());
    }
    new Range(1, 4, 1).forEach(System.out::print);
    System.out.println();
    Collections.sort(r, Comparator.reverseOrder());
    System.out.println(r + " " + Collections.max(r) + String.join("", r));
  }
}
