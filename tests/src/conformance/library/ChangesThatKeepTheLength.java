import java.util.*;
public class ChangesThatKeepTheLength {
    private final List<String> items = new ArrayList<>();
    static final List<Integer> SHARED = new ArrayList<>();
    void fill(String... s) { for (String x : s) items.add(x); items.remove("none"); }
    String run() {
        StringBuilder b = new StringBuilder();
        try { for (String s : items) { b.append(s); if (s.equals("b")) items.sort(Comparator.naturalOrder()); } }
        catch (ConcurrentModificationException e) { b.append("!"); }
        return b.toString();
    }
    public static void main(String[] args) {
        ChangesThatKeepTheLength f = new ChangesThatKeepTheLength(); f.fill("c", "b", "a");
        System.out.println(f.run() + f.run() + f.items);
        for (int i = 0; i < 3; i++) SHARED.add(i);
        try { for (int x : SHARED) { if (x == 1) { SHARED.remove(Integer.valueOf(x)); SHARED.add(9); } } } catch (ConcurrentModificationException e) { System.out.println("shared " + SHARED); }
        try { for (int x : SHARED) { if (x == 9) { SHARED.remove(Integer.valueOf(x)); SHARED.add(x); } } System.out.println("last is not seen " + SHARED); } catch (ConcurrentModificationException e) { System.out.println("? " + SHARED); }
        Map<String, Integer> t = new TreeMap<>(Map.of("a", 1, "b", 2, "c", 3));
        try { for (String k : t.keySet()) { t.put(k, 9); } System.out.println(t); t.forEach((k, v) -> t.put("q" + k, v)); } catch (ConcurrentModificationException e) { System.out.println("tree cme " + t.size()); }
        List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); int n = 0;
        for (int x : l) { if (l.remove((Integer) 99)) l.add(5); n += x; } System.out.println(n);
        for (int x : l) { if (x == 2) { l.add(0, 7); l.remove(3); break; } } System.out.println(l);
        List<Integer> fixed = Arrays.asList(3, 2, 1); for (int x : fixed) { Collections.sort(fixed); System.out.print(x); } System.out.println(fixed);
        List<Integer> link = new LinkedList<>(List.of(3, 2, 1)); for (int x : link) { Collections.sort(link); System.out.print(x); } System.out.println(link);
        Vector<Integer> vec = new Vector<>(List.of(3, 2, 1)); try { for (int x : vec) { vec.sort(null); System.out.print(x); } } catch (ConcurrentModificationException e) { System.out.println(vec); }
        Stack<Integer> st = new Stack<>(); st.push(1); st.push(2); st.push(3); try { for (int x : st) { st.push(st.pop() + x); } } catch (ConcurrentModificationException e) { System.out.println("stack " + st); }
        for (int pass = 0; pass < 2; pass++) { Iterator<Integer> it = l.iterator(); try { while (it.hasNext()) { int v = it.next(); if (v == 7) { it.remove(); l.add(v); } } System.out.println("end " + l); } catch (ConcurrentModificationException e) { System.out.println("cme " + l); } }
        LinkedList<Integer> linked = new LinkedList<>(List.of(4, 4, 2, 3)); try { for (int x : linked) { linked.removeLastOccurrence(x); linked.push(9); } } catch (ConcurrentModificationException e) { System.out.println("linked " + linked); }
    }
}
