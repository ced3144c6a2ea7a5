import java.util.*;

/** A program's own Iterable and Iterator in for-each loops, forEach and the library. */
public class OwnIterables {
  static int sum(Iterable<Integer> all) {
    int s = 0;
    for (int x : all) {
      s += x;
    }
    return s;
  }
  
  static class Range implements Iterable<Integer> {
    final int low;
    final int high;
  
    Range(int low, int high) {
      this.low = low;
      this.high = high;
    }
  
    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        int i = low;
  
        @Override
        public boolean hasNext() {
          return i < high;
        }
  
        @Override
        public Integer next() {
          if (!hasNext()) {
            throw new NoSuchElementException("done");
          }
          return i++;
        }
      };
    }
  }
  
  static class Matrix implements Iterable<int[]> {
    final int[][] d = {{1, 2}, {3, 4}};
  
    @Override
    public Iterator<int[]> iterator() {
      return Arrays.asList(d).iterator();
    }
  }
  
  static class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return new ArrayList<>(List.of("a", "b")).iterator();
    }
  }
  
  static class Chain implements Iterator<String> {
    String s = "";
  
    @Override
    public boolean hasNext() {
      return s.length() < 3;
    }
  
    @Override
    public String next() {
      return s += "*";
    }
  
    @Override
    public void remove() {
      System.out.println("removing " + s);
    }
  }

  public static void main(String[] args) {
    System.out.println(sum(new Range(1, 5)) + " " + sum(List.of(1, 2)));
    new Range(0, 3).forEach(x -> System.out.print(x + ";"));
    System.out.println();
    Iterator<Integer> it = new Range(0, 2).iterator();
    it.next();
    it.forEachRemaining(x -> System.out.println("rest " + x));
    try { it.next(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
    try { it.remove(); } catch (UnsupportedOperationException e) { System.out.println("cannot " + e.getMessage()); }
    for (int[] row : new Matrix()) System.out.print(row[0] + row[1] + ",");
    System.out.println(String.join("-", new Words()));
    for (int a : new Range(0, 2)) for (int b : new Range(0, a + 1)) System.out.print(a + "" + b + " ");
    System.out.println();
    Chain c = new Chain();
    c.next();
    c.remove();
    c.forEachRemaining(s -> System.out.print(s + " "));
    System.out.println();
    Iterable<String> lambda = () -> List.of("l", "m").iterator();
    for (String s : lambda) System.out.print(s);
    System.out.println();
  }
}
