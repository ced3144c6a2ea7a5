import java.util.*;
import java.util.function.*;
import java.util.stream.*;
/** Iterators of long values, the library's and a program's own, give boxes to those who ask for objects. */
public class LongIterators {
  static class Own implements PrimitiveIterator.OfLong {
    final long[] a;
    int i;
    Own(long... a) { this.a = a; }
    public long nextLong() { return a[i++]; }
    public boolean hasNext() { return i < a.length; }
  }

  public static void main(String[] args) {
    PrimitiveIterator.OfLong it = LongStream.of(1, 2, 3, 4).iterator();
    long a = it.nextLong(); Long b = it.next(); Object o = b;
    long[] s = {0};
    it.forEachRemaining((long x) -> s[0] += x);
    System.out.println(a + " " + b + o.equals(2L) + o.equals(2) + s[0]);
    List<Long> l = new ArrayList<>();
    LongStream.of(1, 2).iterator().forEachRemaining((Long x) -> l.add(x));
    System.out.println(l.contains(2L) + " " + l.contains((Object) 2) + l);
    System.out.println((long) new Own(5).next() + 1);
    ArrayList<Long> r = new ArrayList<>(), r2 = new ArrayList<>();
    new Own(1, 2, 4).forEachRemaining((Long x) -> r.add(x));
    new Own(1, 2, 4).forEachRemaining((long x) -> r2.add(x));
    System.out.println(r.equals(Arrays.asList(1L, 2L, 4L)) + " " + r.equals(r2) + r + r2 + r.contains(2L));
    Iterator<Long> any = new Own(7, 8);
    Object seven = any.next();
    System.out.println(seven instanceof Long);
    System.out.println(seven.equals(7L) + " " + seven.equals(7));
    PrimitiveIterator.OfInt i = IntStream.range(0, 3).iterator(); int t = 0; while (i.hasNext()) t += i.nextInt(); System.out.println(t);
  }
}
