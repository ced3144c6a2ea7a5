import java.util.*;
/** Loops whose last element is taken away, and bulk removals that remove nothing. */
public class LastElementsTaken {
    static String go(LinkedList<Integer> c, int p) {
        StringBuilder out = new StringBuilder();
        try { for (int x : c) { out.append(x).append(' '); if (x == p) c.removeLastOccurrence(x); } out.append("end "); } catch (RuntimeException e) { out.append(e.getClass().getSimpleName()).append(' '); }
        return out.append(c).toString();
    }
    static String it(LinkedList<Integer> c, int p) {
        StringBuilder out = new StringBuilder();
        try { for (Iterator<Integer> i = c.iterator(); i.hasNext();) { int x = i.next(); out.append(x).append(' '); if (x == p) { c.removeLast(); c.removeLast(); } } out.append("end "); } catch (RuntimeException e) { out.append(e.getClass().getSimpleName()).append(' '); }
        return out.append(c).toString();
    }
    static String pq(int keep) {
        PriorityQueue<Integer> c = new PriorityQueue<>(List.of(3, 1, 2, 4)); StringBuilder out = new StringBuilder();
        try { for (int x : c) { out.append(x).append(' '); if (x == 2) c.retainAll(keep < 0 ? List.of(1, 2) : List.of(1, 2, 3, 4, keep)); if (x == 9) c.removeIf(q -> q > 100); } out.append("end "); } catch (RuntimeException e) { out.append(e.getClass().getSimpleName()).append(' '); }
        try { for (int x : c) { out.append(x).append(' '); if (x == 1) c.removeIf(q -> q > 100); if (x == 3) c.removeAll(List.of(77)); } out.append("end "); } catch (RuntimeException e) { out.append(e.getClass().getSimpleName()).append(' '); }
        return out.append(c).toString();
    }
    public static void main(String[] args) {
        for (int p = 1; p < 6; p++) { System.out.println(go(new LinkedList<>(List.of(5, 1, 4, 2, 3)), p) + " | " + it(new LinkedList<>(List.of(5, 1, 4, 2, 3)), p)); }
        System.out.println(pq(9) + " / " + pq(-1));
        ArrayList<Integer> l = new ArrayList<>(List.of(1, 2, 3)); StringBuilder o = new StringBuilder(); try { for (int x : l) { o.append(x); if (x == 2) { l.removeIf(q -> q > 9); l.retainAll(List.of(1, 2, 3)); l.removeAll(List.of()); } } o.append("end"); } catch (RuntimeException e) { o.append(e.getClass().getSimpleName()); } System.out.println(o);
        ArrayDeque<Integer> d = new ArrayDeque<>(List.of(1, 2, 3)); o = new StringBuilder(); try { for (int x : d) { o.append(x); if (x == 2) { d.removeIf(q -> q > 9); d.retainAll(List.of(1, 2, 3)); } } o.append("end"); } catch (RuntimeException e) { o.append(e.getClass().getSimpleName()); } System.out.println(o);
    }
}
