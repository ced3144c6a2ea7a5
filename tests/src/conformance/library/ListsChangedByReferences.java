import java.util.*;
import java.util.function.*;
/** Lists that only references to methods change. */
public class ListsChangedByReferences {
  static int at(List<Integer> xs, Runnable r) { int n = xs.size(); if (n == 0) return -1; r.run(); return xs.get(n - 1); }
  static int each(List<Integer> xs, Consumer<Integer> c) { int s = 0; for (int x : xs) { s += x; c.accept(x); } return s; }
  static int take(List<Integer> xs, Supplier<Integer> s) { int t = 0; for (int i = 0; i < xs.size(); i++) { t += xs.get(i); t += s.get(); t += xs.get(i); } return t; }
  interface Op { void run(); }
  static int own(List<Integer> xs, Op op) { int t = 0; for (int i = 0; i < xs.size(); i++) { t += xs.get(i); op.run(); } return t; }
  static int deep(List<Integer> xs, Runnable r) { int n = xs.size(); inner(r); return n > 0 ? xs.get(n - 1) : 0; }
  static void inner(Runnable r) { r.run(); }
  public static void main(String[] args) {
    List<Integer> xs = new ArrayList<>(List.of(1, 2, 3));
    try { System.out.println(at(xs, xs::clear)); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    List<Integer> ys = new ArrayList<>(List.of(1, 2, 3));
    try { System.out.println(each(ys, ys::add)); } catch (ConcurrentModificationException e) { System.out.println(e); }
    LinkedList<Integer> zs = new LinkedList<>(List.of(1, 2, 3, 4));
    try { System.out.println(take(zs, zs::removeLast)); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    List<Integer> ws = new ArrayList<>(List.of(1, 2, 3, 4));
    try { System.out.println(own(ws, ws::clear)); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    ws.addAll(List.of(4, 5));
    try { System.out.println(deep(ws, ws::clear)); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    System.out.println(xs + " " + ys.size() + " " + zs);
  }
}
