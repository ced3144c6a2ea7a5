import java.util.*;

/** Lists as Python writes them: elements by index, additions, emptiness. */
public class ListsInPythonsWords {
    static class Noisy<T> extends ArrayList<T> {
        @Override public boolean add(T t) { System.out.println("add " + t); return super.add(t); }
        @Override public T get(int i) { System.out.println("get " + i); return super.get(i); }
        @Override public boolean isEmpty() { System.out.println("empty?"); return super.isEmpty(); }
    }
    static List<Integer> shared = new ArrayList<>(List.of(1, 2, 3, 4));
    static void shrink() { if (shared.size() > 2) shared.remove(0); }
    static int sum(List<Integer> xs) { int s = 0; for (int i = 0; i < xs.size(); i++) s += xs.get(i); return s; }
    static int back(List<Integer> xs) { int s = 0; for (int i = xs.size() - 1; i >= 0; i--) { s = s * 10 + xs.get(i); } return s; }
    static int pairs(List<Integer> xs) { int s = 0; for (int i = 0; i < xs.size() - 1; i++) s += xs.get(i) * xs.get(i + 1); return s; }
    static int prev(List<Integer> xs) { int s = 0; for (int i = 1; i < xs.size(); i++) s += xs.get(i) - xs.get(i - 1); return s; }
    static List<Integer> pick(boolean b) { return b ? shared : null; }

    public static void main(String[] args) {
        List<Integer> xs = new ArrayList<>(List.of(4, 5, 6));
        System.out.println(sum(xs) + " " + sum(List.of(1, 2)) + " " + sum(Arrays.asList(7, 8)) + " " + sum(new LinkedList<>(xs)) + sum(xs.subList(1, 3)));
        System.out.println(back(xs) + " " + pairs(xs) + " " + prev(xs) + pairs(List.of()) + prev(List.of(3)));
        for (int i = 0; i < shared.size(); i++) { System.out.println(shared.get(i)); shrink(); }
        try { for (int i = shared.size() - 1; i >= 0; i--) { shared.clear(); System.out.println(shared.get(i)); } }
        catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        for (List<Integer> l : List.of(List.of(1), Collections.unmodifiableList(xs), Collections.singletonList(2), Arrays.asList(3, 4), List.copyOf(xs), xs.stream().toList())) {
            try { l.add(9); System.out.println("added " + l); } catch (UnsupportedOperationException e) { System.out.println("UOE add"); }
            try { l.add(0, 9); System.out.println("added " + l); } catch (UnsupportedOperationException e) { System.out.println("UOE add0"); }
            try { for (int i = 0; i < l.size(); i++) l.set(i, 0); System.out.println("set " + l); } catch (UnsupportedOperationException e) { System.out.println("UOE set"); }
        }
        List<Integer> sub = xs.subList(0, 2);
        sub.add(77);
        sub.add(0, 78);
        System.out.println(xs + " " + sub);
        xs.add(1);
        try { sub.add(2); } catch (ConcurrentModificationException e) { System.out.println("CME"); }
        try { sub.add(0, 2); } catch (ConcurrentModificationException e) { System.out.println("CME0"); }
        LinkedList<String> ll = new LinkedList<>();
        ll.add("b"); ll.add(0, "a"); ll.addLast("c"); ll.addFirst("z");
        System.out.println(ll + " " + ll.isEmpty());
        for (int i = 0; i < ll.size(); i++) System.out.print(ll.get(i));
        System.out.println();
        Noisy<String> n = new Noisy<>();
        n.add("q");
        List<String> ln = n;
        ln.add("r");
        for (int i = 0; i < ln.size(); i++) System.out.println(ln.get(i));
        if (!ln.isEmpty()) System.out.println("not empty");
        List<Integer> none = pick(false);
        try { none.add(1); } catch (NullPointerException e) { System.out.println("NPE"); }
        try { System.out.println(none.isEmpty()); } catch (NullPointerException e) { System.out.println("NPE2"); }
        try { if (!none.isEmpty()) System.out.println("?"); } catch (NullPointerException e) { System.out.println("NPE3"); }
        boolean e1 = xs.isEmpty(), e2 = !xs.isEmpty();
        System.out.println(e1 + " " + e2 + (xs.isEmpty() || "".isEmpty()) + (xs.isEmpty() ? 1 : 2) + ("".isEmpty() & xs.isEmpty()));
        Stack<Integer> st = new Stack<>();
        st.add(3); st.push(4);
        System.out.println(st.isEmpty() + " " + st.get(0) + st.peek());
        List<Object> mixed = new ArrayList<>();
        mixed.add(mixed.size()); mixed.add("s"); mixed.add(null);
        boolean added = mixed.add('c');
        System.out.println(mixed + " " + added);
        Set<Integer> set = new TreeSet<>();
        while (set.isEmpty()) set.add(1);
        System.out.println(set);
        java.util.concurrent.CopyOnWriteArrayList<Integer> cow = new java.util.concurrent.CopyOnWriteArrayList<>();
        cow.add(1); cow.add(0, 5);
        for (int c : cow) cow.add(c + 1);
        System.out.println(cow);
    }
}
