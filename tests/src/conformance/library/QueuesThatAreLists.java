import java.util.*;
import java.util.stream.*;
public class QueuesThatAreLists {
    interface Shape { }
    public static void main(String[] args) {
        Deque<String> d = new ArrayDeque<>();
        d.add("a"); d.push("b"); d.addLast("c");
        System.out.println(d);
        System.out.println("d=" + d + " " + d.size());
        for (String s : d) System.out.print(s + ";");
        System.out.println(d.contains("c") + " " + d.contains("z"));
        List<String> copy = new ArrayList<>(d);
        Collections.sort(copy);
        System.out.println(copy + d.stream().map(String::toUpperCase).collect(Collectors.joining("|")));
        Queue<Integer> q = new LinkedList<>();
        for (int i = 0; i < 5; i++) q.offer(i * i);
        int sum = 0;
        for (int x : q) sum += x;
        System.out.println(q + " " + sum);
        Iterator<Integer> it = q.iterator();
        while (it.hasNext()) if (it.next() % 2 == 0) it.remove();
        System.out.println(q);
        q.removeIf(x -> x > 5);
        System.out.println(q + " " + q.peek());
        Object[] arr = q.toArray();
        System.out.println(arr.length + Arrays.toString(arr));
        q.addAll(List.of(7, 8));
        q.forEach(x -> System.out.print(x + ","));
        System.out.println();
        Deque<Character> cs = new ArrayDeque<>();
        for (char c : "hello".toCharArray()) cs.push(c);
        StringBuilder sb = new StringBuilder();
        for (char c : cs) sb.append(c);
        System.out.println(sb + " " + cs + cs.contains('h'));
        Stack<Integer> st = new Stack<>();
        st.push(1); st.push(2);
        System.out.println(st + " " + st.peek() + " " + st.pop() + st.pop());
        try { st.pop(); } catch (EmptyStackException e) { System.out.println(e); }
        Deque<Long> ls = new ArrayDeque<>();
        ls.push(5L); ls.push(6L);
        long t = ls.pop() * ls.pop();
        System.out.println(t + " " + ls);
        Deque<int[]> rows = new ArrayDeque<>();
        rows.add(new int[] {1, 2});
        while (!rows.isEmpty()) { int[] r = rows.remove(); System.out.println(r[0] + r[1]); }
        try { rows.remove(); } catch (NoSuchElementException e) { System.out.println(e); }
        try { rows.getLast(); } catch (NoSuchElementException e) { System.out.println(e); }
        Map<Integer, Queue<String>> m = new TreeMap<>();
        m.computeIfAbsent(1, k -> new LinkedList<>()).add("x");
        m.computeIfAbsent(1, k -> new LinkedList<>()).add("y");
        System.out.println(m);
        List<Deque<Integer>> stacks = new ArrayList<>();
        for (int i = 0; i < 3; i++) stacks.add(new ArrayDeque<>());
        stacks.get(0).push(3); stacks.get(0).push(2);
        stacks.get(2).push(stacks.get(0).pop());
        System.out.println(stacks);
        @SuppressWarnings("unchecked") Deque<Integer>[] pegs = new Deque[2];
        pegs[0] = new ArrayDeque<>(); pegs[1] = new ArrayDeque<>(10);
        pegs[0].push(1); pegs[1].push(pegs[0].pop());
        System.out.println(pegs[0].isEmpty() + " " + pegs[1].peek());
        Supplier2<Deque<String>> sup = ArrayDeque::new;
        Deque<String> made = sup.get();
        made.push("q");
        System.out.println(made.peek());
    }
    interface Supplier2<T> { T get(); }
}
