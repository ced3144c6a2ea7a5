import java.util.*;

/** Thousands of elements in a small heap. */
public class LargeCollections {
  static long collatz(Map<Long, Long> memo, long n) { if (n == 1) return 0; Long k = memo.get(n); if (k != null) return k; long r = 1 + collatz(memo, n % 2 == 0 ? n / 2 : 3 * n + 1); memo.put(n, r); return r; }

  public static void main(String[] args) {
    Map<Integer, Integer> m = new HashMap<>();
    for (int i = 0; i < 12000; i++) m.put(i * 31, i);
    long s = 0;
    for (int k : m.keySet()) s += k;
    for (int v : m.values()) s += v;
    System.out.println(m.size() + " " + s);
    m = null;
    List<Integer> l = new ArrayList<>();
    Random r = new Random(1);
    for (int i = 0; i < 12000; i++) l.add(r.nextInt(1000));
    Collections.sort(l);
    System.out.println(l.get(0) + " " + l.get(11999));
    l.sort(Comparator.reverseOrder());
    System.out.println(l.get(0));
    Set<Integer> set = new TreeSet<>(l);
    System.out.println(set.size());
    l = null;
    Map<String, Integer> sm = new HashMap<>();
    for (int i = 0; i < 5000; i++) sm.merge("w" + (i % 700), 1, Integer::sum);
    System.out.println(sm.size() + " " + sm.get("w5") + sm.toString().length());
    sm = null;
    PriorityQueue<Long> pq = new PriorityQueue<>();
    long x = 12345;
    for (int i = 0; i < 3000; i++) { x = (x * 1103515245L + 12345) % 2147483648L; pq.add(x); }
    long sum = 0;
    for (int i = 0; i < 300; i++) sum += pq.poll();
    System.out.println(sum);
    Deque<int[]> q = new ArrayDeque<>();
    boolean[][] seen = new boolean[60][60];
    q.add(new int[]{0, 0});
    seen[0][0] = true;
    int n = 0;
    while (!q.isEmpty()) { int[] c = q.poll(); n++; int[][] d = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}}; for (int[] e : d) { int a = c[0] + e[0], b = c[1] + e[1]; if (a >= 0 && b >= 0 && a < 60 && b < 60 && !seen[a][b]) { seen[a][b] = true; q.add(new int[]{a, b}); } } }
    System.out.println(n);
    LinkedList<Integer> ll = new LinkedList<>();
    for (int i = 0; i < 5000; i++) { ll.add(i); if (i % 3 == 0) ll.removeFirst(); }
    System.out.println(ll.size());
    Set<String> hs = new LinkedHashSet<>();
    for (int i = 0; i < 3000; i++) hs.add("s" + i % 1000);
    System.out.println(hs.size());
    BitSet bs = new BitSet(20000);
    for (int i = 2; i < 20000; i++) bs.set(i);
    for (int i = 2; i * i < 20000; i++) if (bs.get(i)) for (int j = i * i; j < 20000; j += i) bs.clear(j);
    System.out.println(bs.cardinality());
    Map<Long, Long> memo = new HashMap<>();
    System.out.println(collatz(memo, 27) + " " + memo.size());
    long best = 0;
    for (long i = 1; i < 300; i++) best = Math.max(best, collatz(memo, i));
    System.out.println(best + " " + memo.size());
  }
}
