import java.util.*;

/** for-each over a list while other lists, or the list itself by a method, change. */
public class LoopsOverListsThatChange {
  static final List<Integer> shared = new ArrayList<>();
  
  static void add(int x) {
    shared.add(x);
  }
  
  static void change(Runnable r) {
    r.run();
  }
  
  static void copyInto(List<Integer> from, List<Integer> to) {
    for (int x : from) {
      to.add(-x);
    }
  }

  public static void main(String[] args) {
    List<Integer> xs = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> out = new ArrayList<>();
    for (int x : xs) out.add(x * x);
    System.out.println(out);
    copyInto(xs, out);
    System.out.println(out);
    for (int x : new ArrayList<>(xs)) xs.add(x + 10);
    System.out.println(xs);
    try { for (int x : xs) add(x); System.out.println(shared); for (int x : shared) add(x); } catch (ConcurrentModificationException e) { System.out.println("shared " + shared); }
    try { for (int x : xs) change(() -> xs.remove(0)); } catch (ConcurrentModificationException e) { System.out.println("by a lambda " + xs); }
    for (int x : xs) { if (x == 2) { xs.remove(Integer.valueOf(x)); break; } }
    System.out.println(xs);
    int total = 0;
    for (int i = 0; i < xs.size(); i++) { total += xs.get(i); if (xs.get(i) % 2 == 0) xs.remove(i--); }
    System.out.println(total + " " + xs);
  }
}
