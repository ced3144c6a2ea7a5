import java.util.*;
import java.util.function.*;
public class QueuesKnownFilled {
    static Deque<Integer> shared = new ArrayDeque<>();
    final Deque<String> own = new ArrayDeque<>();
    static void drain() { shared.clear(); }
    static int first(Deque<Integer> d) { return d.pop(); }
    record Box(Deque<Integer> d, String n) { }
    static void tested(Runnable r) {
        try { r.run(); } catch (RuntimeException e) { System.out.println(e); }
    }
    static void emptiedBetween() {
        shared.push(1);
        if (!shared.isEmpty()) {
            drain();
            tested(() -> System.out.println(shared.pop()));
            System.out.println(shared.poll() + " " + shared.peek());
        }
    }
    static void alias() {
        Deque<Integer> a = new ArrayDeque<>();
        Deque<Integer> b = a;
        a.push(1);
        if (!a.isEmpty()) {
            b.pop();
            tested(() -> System.out.println(a.pop()));
        }
        a.add(3);
        while (!a.isEmpty()) {
            System.out.print(first(b) + " ");
            System.out.println(a.poll());
        }
    }
    static void reassigned() {
        Deque<Integer> a = new ArrayDeque<>(), b = new ArrayDeque<>();
        a.push(1);
        if (!a.isEmpty()) {
            a = b;
            System.out.println(a.poll());
            try { a.pop(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        }
    }
    static void twice() {
        Deque<Integer> a = new ArrayDeque<>();
        a.push(4);
        while (!a.isEmpty()) {
            int x = a.pop();
            Integer y = a.poll();
            System.out.println(x + " " + y);
        }
        if (a.size() >= 2) { System.out.println(a.pop() + a.pop()); }
        a.push(1); a.push(2);
        if (a.size() >= 2) { System.out.println(a.pop() + a.pop()); }
        if (a.size() == 0 || a.peek() > 0) System.out.println("or");
        if (a.size() != 0 && a.peek() > 0) System.out.println("and");
        System.out.println(a.isEmpty() ? -1 : a.peek());
        a.add(7);
        System.out.println(a.isEmpty() ? -1 : a.peek());
    }
    static void nulls() {
        Queue<String> q = new LinkedList<>();
        q.add(null); q.add("x");
        System.out.println(q.peek() + " " + q.size());
        String s;
        while ((s = q.poll()) != null) System.out.println(s);
        System.out.println(q.size() + " " + q.poll() + " " + q.poll());
        Deque<String> d = new ArrayDeque<>();
        String n = q.poll();
        try { d.offer(n); } catch (NullPointerException e) { System.out.println("refused"); }
        try { d.addFirst(n); } catch (NullPointerException e) { System.out.println("refused"); }
        System.out.println(d.size());
    }
    static Deque<Integer> pick(boolean linked) { return linked ? new LinkedList<>() : new ArrayDeque<>(); }
    static void mixed() {
        for (boolean l : new boolean[] {true, false}) {
            Deque<Integer> d = pick(l);
            d.push(1); d.addLast(2);
            System.out.println(d + " " + d.pollLast() + d.getFirst());
            try { d.add(null); System.out.println("took " + d); } catch (NullPointerException e) { System.out.println("refused null"); }
        }
    }
    static void casts() {
        Object o = new ArrayDeque<Integer>();
        try { LinkedList<?> l = (LinkedList<?>) o; System.out.println(l); } catch (ClassCastException e) { System.out.println("no list"); }
        Deque<?> d = (Deque<?>) o;
        System.out.println(d.size() + " " + (o instanceof Queue) + (o instanceof List));
        Map<String, Deque<Integer>> m = new HashMap<>();
        m.put("a", new ArrayDeque<>());
        m.get("a").push(5);
        System.out.println(m.get("a").peek() + " " + m.get("a").pop());
        try { m.get("b").push(1); } catch (NullPointerException e) { System.out.println("no b"); }
    }
    static int total(Collection<Integer> xs) { int t = 0; for (int x : xs) t += x; return t; }
    static void changing() {
        LinkedList<Integer> xs = new LinkedList<>();
        for (int i = 0; i < 4; i++) xs.add(i);
        try { for (int x : xs) if (x == 1) xs.removeFirst(); } catch (ConcurrentModificationException e) { System.out.println("changed"); }
        System.out.println(xs);
        ArrayDeque<Integer> ys = new ArrayDeque<>(xs);
        for (int y : ys) if (y == 2) { ys.addLast(9); break; }
        System.out.println(ys + " " + total(ys) + " " + total(xs) + " " + total(List.of(1, 2)));
    }
    void fields() {
        own.push("a");
        this.own.push("b");
        while (!own.isEmpty()) System.out.print(own.pop() + (own.isEmpty() ? "\n" : ","));
        QueuesKnownFilled other = new QueuesKnownFilled();
        other.own.add("z");
        tested(() -> System.out.println(own.pop()));
        System.out.println(other.own.pop());
    }
    static int depth = 0;
    static void recursive(Deque<Integer> d) {
        if (d.isEmpty()) return;
        int x = d.pop();
        recursive(d);
        d.push(x * 2);
    }
    public static void main(String[] args) {
        emptiedBetween();
        alias();
        reassigned();
        twice();
        nulls();
        mixed();
        casts();
        changing();
        new QueuesKnownFilled().fields();
        Deque<Integer> d = new ArrayDeque<>();
        for (int i = 1; i <= 3; i++) d.push(i);
        recursive(d);
        StringBuilder sb = new StringBuilder();
        while (!d.isEmpty()) sb.append(d.poll()).append(' ');
        System.out.println(sb);
        Box b = new Box(new ArrayDeque<>(), "n");
        b.d().push(3);
        System.out.println(b + " " + b.d().peek());
        Supplier<Integer> s = shared::poll;
        shared.push(8);
        System.out.println(s.get() + " " + s.get());
        Deque<Integer> c = new ArrayDeque<>(List.of(1, 2, 3));
        System.out.println(c.pop() + " " + c);
        Deque<Integer> e1 = new ArrayDeque<>(), e2 = new ArrayDeque<>();
        System.out.println(e1.equals(e2) + " " + e1.equals(e1));
        for (int i = 0; i < 5; i++) { e1.push(i); if (e1.size() > 2) e1.removeLast(); }
        System.out.println(String.format("%s %d", e1, e1.size()));
        Deque<Integer> u = new ArrayDeque<>();
        boolean added = u.offer(3);
        System.out.println(added + " " + u.remove(3) + u);
        do { u.push(u.size()); } while (u.size() < 3);
        for (; !u.isEmpty(); u.pop()) System.out.print(u.peek());
        System.out.println();
        label:
        while (true) {
            if (u.isEmpty()) { u.add(1); continue; }
            switch (u.peek()) { case 1: u.pop(); u.push(2); break; default: break label; }
        }
        System.out.println(u.pop() + " " + u.poll());
        Stack<int[]> st = new Stack<>();
        st.push(new int[] {1});
        while (!st.empty()) { int[] top = st.peek(); if (top[0]++ > 3) st.pop(); }
        try { st.peek(); } catch (EmptyStackException e) { System.out.println(e); }
        Stack<Integer> sl = new Stack<>();
        System.out.println(sl.push(4) + sl.push(5) + " " + sl + sl.get(0) + sl.search(4));
        if (!sl.isEmpty()) { sl.clear(); try { sl.pop(); } catch (EmptyStackException e) { System.out.println(e); } }
        sl.add(1);
        sl.remove(0);
        try { sl.pop(); } catch (EmptyStackException e) { System.out.println(e); }
    }
}
