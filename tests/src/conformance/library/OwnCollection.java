import java.util.*;

/** A class that implements Collection itself, without an Abstract class. */
public class OwnCollection {
  static class Ring<E> implements Collection<E> { private final Object[] a = new Object[4]; private int n;
    public int size() { return Math.min(n, 4); }
    public boolean isEmpty() { return n == 0; }
    public boolean contains(Object o) { for (E e : this) if (e.equals(o)) return true; return false; }
    public Iterator<E> iterator() { return new Iterator<E>() { int i = Math.max(0, n - 4);
    public boolean hasNext() { return i < n; } @SuppressWarnings("unchecked")
    public E next() { return (E) a[i++ % 4]; } }; }
    public Object[] toArray() { Object[] r = new Object[size()]; int i = 0; for (E e : this) r[i++] = e; return r; }
    public <T> T[] toArray(T[] t) { throw new UnsupportedOperationException("toArray"); }
    public boolean add(E e) { a[n++ % 4] = e; return true; }
    public boolean remove(Object o) { throw new UnsupportedOperationException("remove"); }
    public boolean containsAll(Collection<?> c) { for (Object o : c) if (!contains(o)) return false; return true; }
    public boolean addAll(Collection<? extends E> c) { for (E e : c) add(e); return true; }
    public boolean removeAll(Collection<?> c) { throw new UnsupportedOperationException(); }
    public boolean retainAll(Collection<?> c) { throw new UnsupportedOperationException(); }
    public void clear() { n = 0; } }

  public static void main(String[] args) {
    Ring<Integer> r = new Ring<>();
    for (int i = 0; i < 6; i++) r.add(i * i);
    Collection<Integer> rc = r;
    System.out.println(rc.size() + " " + rc.contains(9) + rc.contains(0) + rc.isEmpty() + rc.containsAll(List.of(4, 25)) + new ArrayList<>(rc) + Arrays.toString(rc.toArray()) + Collections.max(rc) + rc.addAll(List.of(1, 2)) + new ArrayList<>(rc));
    try { rc.remove(4); } catch (UnsupportedOperationException e) { System.out.println(e.getMessage()); }
    try { rc.removeIf(x -> x > 1); } catch (UnsupportedOperationException e) { System.out.println("cannot " + e.getMessage()); }
    int sum = 0;
    for (int x : rc) sum += x;
    System.out.println(sum + " " + rc.stream().mapToInt(x -> x).sum());
    rc.clear();
    System.out.println(rc.size());
  }
}
