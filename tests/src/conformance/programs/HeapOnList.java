import java.util.*;
/** A heap and the longest rising sequence on lists. */
public class HeapOnList {
  final List<Integer> heap = new ArrayList<>();
  void add(int x) {
    heap.add(x);
    int i = heap.size() - 1;
    while (i > 0) {
      int parent = (i - 1) / 2;
      if (heap.get(parent) <= heap.get(i)) break;
      int t = heap.get(parent); heap.set(parent, heap.get(i)); heap.set(i, t);
      i = parent;
    }
  }
  int poll() {
    int top = heap.get(0);
    int last = heap.remove(heap.size() - 1);
    if (heap.isEmpty()) return top;
    heap.set(0, last);
    int i = 0;
    while (true) {
      int c = 2 * i + 1;
      if (c >= heap.size()) break;
      if (c + 1 < heap.size() && heap.get(c + 1) < heap.get(c)) c++;
      if (heap.get(i) <= heap.get(c)) break;
      Collections.swap(heap, i, c);
      i = c;
    }
    return top;
  }
  static long lis(List<Integer> xs) {
    List<Integer> best = new ArrayList<>();
    for (int i = 0; i < xs.size(); i++) best.add(1);
    long total = 0;
    for (int i = 1; i < xs.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (xs.get(j) < xs.get(i) && best.get(i) < best.get(j) + 1) best.set(i, best.get(j) + 1);
      }
      total += best.get(i);
    }
    return total;
  }
  public static void main(String[] args) {
    HeapOnList h = new HeapOnList();
    List<Integer> xs = new ArrayList<>();
    for (int i = 0; i < 40; i++) { h.add(i * 37 % 41); xs.add(i * 29 % 43); }
    for (int i = 0; i < 40; i++) System.out.print(h.poll() + " ");
    System.out.println(lis(xs));
  }
}
