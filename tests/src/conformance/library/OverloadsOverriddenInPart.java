import java.util.*;

/** Subclasses that override one of a library class's overloads: the others stay the library's. */
public class OverloadsOverriddenInPart {
    static class Loaded extends Random {
        Loaded() { super(5); }
        @Override public int nextInt(int bound) { return bound - 1; }
    }

    static class Counted extends Random {
        int n;
        Counted() { super(5); }
        @Override public int nextInt() { n++; return super.nextInt(); }
        @Override public double nextDouble() { n += 100; return super.nextDouble(); }
    }

    static class Both extends Random {
        Both() { super(9); }
        @Override public int nextInt() { return 4; }
        @Override public int nextInt(int bound) { return super.nextInt(bound) + 1000; }
        @Override public int nextInt(int a, int b) { return a * 10 + b; }
    }

    static class Deeper extends Both {
        @Override public int nextInt(int bound) { return -super.nextInt(bound); }
    }

    static class Parts extends TreeMap<String, Integer> {
        int asked;
        @Override public SortedMap<String, Integer> headMap(String to) { asked++; return super.headMap(to); }
        @Override public NavigableMap<String, Integer> tailMap(String from, boolean inclusive) { asked += 10; return super.tailMap(from, inclusive); }
    }

    static class Names extends TreeSet<String> {
        @Override public NavigableSet<String> headSet(String to, boolean inclusive) { return super.headSet(to, !inclusive); }
    }

    static void draw(Random r) {
        System.out.println(r.nextInt() + " " + r.nextInt(10) + " " + r.nextInt(3, 9) + " " + r.nextDouble() + " " + r.nextBoolean());
    }

    public static void main(String[] args) {
        draw(new Random(5));
        draw(new Loaded());
        Counted c = new Counted();
        draw(c);
        byte[] b = new byte[6];
        c.nextBytes(b);
        System.out.println(Arrays.toString(b) + " " + c.nextGaussian() + " " + c.n);
        draw(new Both());
        draw(new Deeper());
        System.out.println(new Both().nextInt() + new Both().nextInt(3) + new Deeper().nextInt(1, 2));
        List<Integer> xs = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        Collections.shuffle(xs, new Loaded());
        System.out.println(xs);
        Parts p = new Parts();
        for (String s : "a b c d".split(" ")) p.put(s, p.size());
        SortedMap<String, Integer> m = p;
        System.out.println(p.headMap("c") + " " + p.headMap("c", true) + " " + m.headMap("b") + p.tailMap("c", false) + " " + p.asked);
        Names n = new Names();
        Collections.addAll(n, "x", "y", "z");
        System.out.println(n.headSet("y", true) + " " + n.headSet("y", false));
    }
}
