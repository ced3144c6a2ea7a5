import java.util.*;

/** Lists made from AbstractList work wherever a List does. */
public class OwnAbstractLists {
  static class Squares extends AbstractList<Integer> {
    final int n;
  
    Squares(int n) {
      this.n = n;
    }
  
    @Override
    public Integer get(int i) {
      if (i < 0 || i >= n) {
        throw new IndexOutOfBoundsException("no square " + i);
      }
      return i * i;
    }
  
    @Override
    public int size() {
      return n;
    }
  }
  
  static class Growing extends AbstractList<String> {
    final String[] data = new String[20];
    int n;
  
    @Override
    public String get(int i) {
      return data[i];
    }
  
    @Override
    public int size() {
      return n;
    }
  
    @Override
    public String set(int i, String s) {
      String old = data[i];
      data[i] = s;
      return old;
    }
  
    @Override
    public void add(int i, String s) {
      for (int k = n; k > i; k--) {
        data[k] = data[k - 1];
      }
      data[i] = s;
      n++;
      modCount++;
    }
  
    @Override
    public String remove(int i) {
      String old = data[i];
      for (int k = i; k < n - 1; k++) {
        data[k] = data[k + 1];
      }
      n--;
      modCount++;
      return old;
    }
  }

  public static void main(String[] args) {
    List<Integer> sq = new Squares(6);
    System.out.println(sq + " " + sq.get(3) + sq.contains(16) + sq.indexOf(9) + sq.lastIndexOf(7) + sq.subList(1, 4) + sq.equals(List.of(0, 1, 4, 9, 16, 25)) + List.of(0, 1, 4, 9, 16, 25).equals(sq) + sq.hashCode() + sq.isEmpty() + Collections.max(sq) + Collections.frequency(sq, 4) + new ArrayList<>(sq).size());
    for (int x : sq) System.out.print(x + " ");
    sq.forEach(x -> System.out.print(x + ";"));
    System.out.println(sq.stream().mapToInt(x -> x).sum());
    try { sq.add(1); } catch (UnsupportedOperationException e) { System.out.println("no add"); }
    try { sq.get(17); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { sq.set(1, 1); } catch (UnsupportedOperationException e) { System.out.println("no set"); }
    List<String> l = new Growing();
    l.add("c");
    l.add("a");
    l.addAll(List.of("d", "b"));
    l.add(1, "zz");
    System.out.println(l);
    Collections.sort(l);
    System.out.println(l + " " + l.remove(0) + l.remove("b") + l + l.set(0, "new"));
    l.sort(Comparator.reverseOrder());
    l.replaceAll(String::toUpperCase);
    System.out.println(l);
    l.removeIf(x -> x.startsWith("Z"));
    Collections.reverse(l);
    Collections.swap(l, 0, 1);
    System.out.println(l + String.join("-", l));
    ListIterator<String> it = l.listIterator();
    it.next();
    it.add("ins");
    it.previous();
    it.set("SET");
    System.out.println(l);
    try { for (String s : l) l.add("x"); } catch (ConcurrentModificationException e) { System.out.println("modified"); }
    List<List<? extends Object>> both = List.of(l, new ArrayList<>(List.of(1)), sq);
    for (List<?> x : both) System.out.print(x.size() + ":" + x.get(0) + " ");
    l.clear();
    System.out.println(l.isEmpty());
  }
}
