// java: 25
import java.util.*;

public class ListsOnOwnBases {
  abstract static class Base extends AbstractCollection<Integer> implements List<Integer> {
    public boolean addAll(int i, Collection<? extends Integer> c) {
      return false;
    }

    public int indexOf(Object o) {
      return -1;
    }

    public int lastIndexOf(Object o) {
      return -1;
    }

    public ListIterator<Integer> listIterator() {
      return new ArrayList<>(xs).listIterator();
    }

    public ListIterator<Integer> listIterator(int i) {
      return new ArrayList<>(xs).listIterator(i);
    }

    public List<Integer> subList(int a, int b) {
      return xs.subList(a, b);
    }

    final ArrayList<Integer> xs = new ArrayList<>(List.of(3, 1, 2));

    public Integer get(int i) {
      return xs.get(i);
    }

    public int size() {
      return xs.size();
    }

    public Integer remove(int i) {
      return xs.remove(i);
    }

    public void add(int i, Integer x) {
      xs.add(i, x);
    }

    public boolean add(Integer x) {
      return xs.add(x);
    }

    public Integer set(int i, Integer x) {
      return xs.set(i, x);
    }

    public Iterator<Integer> iterator() {
      return xs.iterator();
    }
  }

  static class L extends Base {
    @Override
    public List<Integer> reversed() {
      System.out.println("rev");
      return super.reversed();
    }

    @Override
    public Integer getFirst() {
      return super.getFirst() + 100;
    }

    @Override
    public void addFirst(Integer x) {
      super.addFirst(x * 2);
    }

    @Override
    public void addLast(Integer x) {
      super.addLast(x * 2);
    }

    @Override
    public Integer removeLast() {
      return super.removeLast();
    }

    @Override
    public void sort(Comparator<? super Integer> c) {
      System.out.println("sort");
      super.sort(c);
    }
  }

  static class Q extends AbstractCollection<Integer> implements Deque<Integer> {
    final ArrayDeque<Integer> xs = new ArrayDeque<>(List.of(3, 1, 2));

    public Iterator<Integer> iterator() {
      return xs.iterator();
    }

    public Iterator<Integer> descendingIterator() {
      return xs.descendingIterator();
    }

    public int size() {
      return xs.size();
    }

    public void addFirst(Integer x) {
      xs.addFirst(x);
    }

    public void addLast(Integer x) {
      xs.addLast(x);
    }

    public boolean offerFirst(Integer x) {
      return xs.offerFirst(x);
    }

    public boolean offerLast(Integer x) {
      return xs.offerLast(x);
    }

    public Integer removeFirst() {
      return xs.removeFirst();
    }

    public Integer removeLast() {
      return xs.removeLast();
    }

    public Integer pollFirst() {
      return xs.pollFirst();
    }

    public Integer pollLast() {
      return xs.pollLast();
    }

    public Integer getFirst() {
      return xs.getFirst();
    }

    public Integer getLast() {
      return xs.getLast();
    }

    public Integer peekFirst() {
      return xs.peekFirst();
    }

    public Integer peekLast() {
      return xs.peekLast();
    }

    public boolean removeFirstOccurrence(Object o) {
      return xs.removeFirstOccurrence(o);
    }

    public boolean removeLastOccurrence(Object o) {
      return xs.removeLastOccurrence(o);
    }

    public boolean offer(Integer x) {
      return xs.offer(x);
    }

    public Integer remove() {
      return xs.remove();
    }

    public Integer poll() {
      return xs.poll();
    }

    public Integer element() {
      return xs.element();
    }

    public Integer peek() {
      return xs.peek();
    }

    public void push(Integer x) {
      xs.push(x);
    }

    public Integer pop() {
      return xs.pop();
    }
  }

  public static void main(String[] a) {
    L l = new L();
    System.out.println(l.getFirst());
    l.addFirst(5);
    l.addLast(6);
    System.out.println(l + " " + l.removeLast());
    l.sort(null);
    System.out.println(l);
    List<Integer> r = l.reversed();
    System.out.println(r + " " + r.get(0) + r.size());
    Q q = new Q();
    Deque<Integer> qr = q.xs;
    System.out.println(qr + " " + qr.peekFirst() + qr.pollLast() + q);
  }
}
