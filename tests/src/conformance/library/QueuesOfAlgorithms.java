import java.util.*;
public class QueuesOfAlgorithms {
    static class Node { int v; Node l, r; Node(int v) { this.v = v; } }
    static int eval(String s) {
        Deque<Integer> st = new ArrayDeque<>();
        for (String t : s.split(" ")) {
            if (t.equals("+")) { st.push(st.pop() + st.pop()); }
            else if (t.equals("*")) { int b = st.pop(), a = st.pop(); st.push(a * b); }
            else st.push(Integer.parseInt(t));
        }
        return st.pop();
    }
    static boolean balanced(String s) {
        Stack<Character> st = new Stack<>();
        for (char c : s.toCharArray()) {
            if (c == '(' || c == '[') st.push(c);
            else {
                if (st.isEmpty()) return false;
                char o = st.pop();
                if (o == '(' && c != ')' || o == '[' && c != ']') return false;
            }
        }
        return st.isEmpty();
    }
    static void levels(Node root) {
        Queue<Node> q = new LinkedList<>();
        q.add(root);
        while (!q.isEmpty()) {
            int n = q.size();
            for (int i = 0; i < n; i++) {
                Node x = q.poll();
                System.out.print(x.v + " ");
                if (x.l != null) q.add(x.l);
                if (x.r != null) q.offer(x.r);
            }
            System.out.println();
        }
    }
    static void maxWindow(int[] a, int k) {
        Deque<Integer> d = new ArrayDeque<>();
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < a.length; i++) {
            while (!d.isEmpty() && d.peekFirst() <= i - k) d.pollFirst();
            while (!d.isEmpty() && a[d.peekLast()] <= a[i]) d.pollLast();
            d.offerLast(i);
            if (i >= k - 1) sb.append(a[d.peekFirst()]).append(' ');
        }
        System.out.println(sb.toString().trim());
    }
    static Map<String, Deque<Integer>> byName = new HashMap<>();
    static void put(String n, int x) { byName.computeIfAbsent(n, k -> new ArrayDeque<>()).push(x); }
    public static void main(String[] args) {
        System.out.println(eval("3 4 + 2 *"));
        System.out.println(balanced("([()])") + " " + balanced("([)]"));
        Node r = new Node(1); r.l = new Node(2); r.r = new Node(3); r.l.l = new Node(4);
        levels(r);
        maxWindow(new int[]{1, 3, -1, -3, 5, 3, 6, 7}, 3);
        put("a", 1); put("a", 2); put("b", 3);
        for (String k : List.of("a", "b")) {
            Deque<Integer> d = byName.get(k);
            Integer x;
            while ((x = d.poll()) != null) System.out.print(k + x + " ");
        }
        System.out.println();
        try { eval("+"); } catch (NoSuchElementException e) { System.out.println("none " + e.getMessage()); }
        Deque<String> dn = null;
        try { dn.push("x"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { dn.peek(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        try { dn.isEmpty(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        dn = new ArrayDeque<>();
        String s = args.length > 0 ? "x" : null;
        try { dn.push(s); } catch (NullPointerException e) { System.out.println("null refused " + e.getMessage()); }
    }
}
