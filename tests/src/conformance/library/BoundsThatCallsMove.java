import java.util.*;
import java.util.function.*;

/** Loops up to a size that what they call may change. */
public class BoundsThatCallsMove {
    private final List<String> items = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private List<String> loose = new ArrayList<>();
    private int limit = 3;
    static List<BoundsThatCallsMove> all = new ArrayList<>();
    void touch(String s) { log.add(s); }
    void grow(String s) { if (items.size() < 6) items.add(s + "!"); }
    void lower() { limit--; }
    List<String> expose() { return items; }
    void viaAlias(List<String> xs) { if (xs.size() < 6) xs.add("alias"); }
    void replaceLoose() { loose = new ArrayList<>(List.of("r")); }
    class Sneaky { @Override public String toString() { if (items.size() < 7) items.add("sneak"); return "S"; } }
    class Calm { int n; @Override public String toString() { n++; return "C" + n; } }
    static void each(List<String> xs, Consumer<String> c) { for (int i = 0; i < xs.size(); i++) c.accept(xs.get(i)); }
    static int depth = 0;
    void run() {
        items.add("a"); items.add("b"); items.add("c");
        for (int i = 0; i < items.size(); i++) { touch(items.get(i)); }
        System.out.println(log);
        for (int i = 0; i < items.size(); i++) { grow(items.get(i)); }
        System.out.println(items);
        items.clear(); items.add("x");
        for (int i = 0; i < items.size(); i++) { viaAlias(expose()); }
        System.out.println(items);
        for (int i = 0; i < limit; i++) { lower(); System.out.println(i + " of " + limit); }
        loose.add("1"); loose.add("2"); loose.add("3");
        for (int i = 0; i < loose.size(); i++) { System.out.println(loose.get(i)); replaceLoose(); }
        Sneaky s = new Sneaky(); Calm c = new Calm();
        for (int i = 0; i < items.size(); i++) System.out.println(c + items.get(i));
        for (int i = 0; i < items.size(); i++) System.out.println(s + items.get(i));
        for (int i = 0; i < items.size(); i++) System.out.println((Object) c);
        Object o = s; items.clear(); items.add("q");
        for (int i = 0; i < items.size(); i++) System.out.println(o);
        items.clear(); items.add("q");
        for (int i = 0; i < items.size(); i++) System.out.printf("%s%n", o);
        Runnable r = () -> { if (items.size() < 9) items.add("lam"); };
        for (int i = 0; i < items.size(); i++) r.run();
        System.out.println(items.size());
        for (int i = 0; i < items.size(); i++) new Object() { { if (items.size() < 11) items.add("anon"); } };
        System.out.println(items.size());
        Iterator<String> it = items.iterator();
        for (int i = 0; i < items.size(); i++) { drop(it); }
        System.out.println(items.size());
        List<String> sub = items.subList(0, 2);
        for (int i = 0; i < sub.size(); i++) { cut(sub); }
        System.out.println(items.size());
        all.add(this); all.add(this);
        for (int i = 0; i < all.size(); i++) { all.get(i).enlarge(); }
        System.out.println(all.size());
        List<List<String>> lists = new ArrayList<>(); lists.add(items); lists.add(log);
        for (int i = 0; i < items.size(); i++) shrink(lists);
        System.out.println(items.size() + " " + log.size());
        int[][] grid = {{1, 2, 3}, {4, 5, 6}};
        for (int i = 0; i < grid[0].length; i++) { swap(grid); System.out.println(grid[0][0]); }
        items.clear(); items.addAll(List.of("m", "n", "o"));
        each(items, x -> touch(x)); each(items, x -> { if (items.size() < 5) items.add(x); });
        System.out.println(items + " " + log.size());
        TreeSet<String> ts = new TreeSet<>((a, b) -> { if (items.size() < 8) items.add("cmp"); return a.compareTo(b); });
        for (int i = 0; i < items.size(); i++) ts.add(items.get(i) + i);
        System.out.println(items.size() + " " + ts.size());
        Map<String, List<String>> m = new HashMap<>(); m.put("k", items);
        for (int i = 0; i < items.size(); i++) { List<String> l = m.get("k"); more(l); }
        System.out.println(items.size());
        for (int i = items.size() - 1; i >= 0; i--) { if (i % 2 == 0) drop(i); }
        System.out.println(items.size());
    }
    void drop(int i) { items.remove(i); }
    static void more(List<String> l) { if (l.size() < 12) Collections.addAll(l, "w"); }
    void enlarge() { if (all.size() < 4) all.add(this); }
    void shrink(List<List<String>> ls) { for (List<String> l : ls) if (l.size() > 2) l.remove(0); }
    static void drop(Iterator<String> it) { if (it.hasNext()) { it.next(); it.remove(); } }
    static void cut(List<String> l) { if (l.size() > 1) l.remove(0); }
    static void swap(int[][] g) { g[0] = new int[] {9}; }
    public static void main(String[] args) { new BoundsThatCallsMove().run(); }
}
