import java.util.*;
public class HeapsOfNumbers {
    static int kth(int[] xs, int k) {
        PriorityQueue<Integer> heap = new PriorityQueue<>();
        for (int x : xs) {
            heap.offer(x);
            if (heap.size() > k) heap.poll();
        }
        return heap.peek();
    }
    static int smash(int... stones) {
        PriorityQueue<Integer> heap = new PriorityQueue<>(Collections.reverseOrder());
        for (int s : stones) heap.add(s);
        while (heap.size() > 1) {
            int a = heap.poll(), b = heap.poll();
            if (a != b) heap.add(a - b);
        }
        return heap.isEmpty() ? 0 : heap.peek();
    }
    static class Median {
        private final PriorityQueue<Integer> low = new PriorityQueue<>(Comparator.reverseOrder());
        private final Queue<Integer> high = new PriorityQueue<>(8);
        void add(int x) {
            low.add(x);
            high.add(low.remove());
            if (high.size() > low.size()) low.add(high.remove());
        }
        double median() { return low.size() > high.size() ? low.peek() : (low.element() + high.element()) / 2.0; }
    }
    static Queue<Integer> given(boolean b) { return b ? new PriorityQueue<>() : null; }
    public static void main(String[] args) {
        System.out.println(kth(new int[] {5, 3, 9, 1, 7}, 2));
        System.out.println(smash(2, 7, 4, 1, 8, 1) + " " + smash(3, 3));
        Median m = new Median();
        for (int x : new int[] {5, 2, 8, 1}) { m.add(x); System.out.println(m.median()); }
        PriorityQueue<Integer> edge = new PriorityQueue<>(Collections.reverseOrder());
        edge.add(Integer.MIN_VALUE); edge.add(Integer.MAX_VALUE); edge.add(0);
        StringBuilder sb = new StringBuilder();
        while (!edge.isEmpty()) sb.append(edge.poll()).append(' ');
        System.out.println(sb);
        System.out.println(edge.poll() + " " + edge.peek());
        try { edge.remove(); } catch (NoSuchElementException e) { System.out.println(e); }
        try { edge.element(); } catch (NoSuchElementException e) { System.out.println(e); }
        try { given(false).add(1); } catch (NullPointerException e) { System.out.println("null"); }
        try { given(false).poll(); } catch (NullPointerException e) { System.out.println("null"); }
        Integer none = args.length > 5 ? 1 : null;
        try { edge.add(none); } catch (NullPointerException e) { System.out.println("refused"); }
        Queue<Integer> g = given(true);
        g.add(2); g.add(2); g.add(1);
        Integer x;
        while ((x = g.poll()) != null) System.out.print(x + " ");
        System.out.println();
        PriorityQueue<Integer> shown = new PriorityQueue<>(List.of(3, 1, 2));
        shown.add(0);
        System.out.println(shown + " " + shown.contains(2));
        PriorityQueue<Integer> by = new PriorityQueue<>((p, q) -> q % 10 - p % 10);
        by.add(19); by.add(25); by.add(31);
        System.out.println(by.poll() + " " + by.poll());
        g.clear();
        System.out.println(g.size());
    }
}
