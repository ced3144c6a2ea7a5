import java.util.*;
public class CloneAndThreadBound {
  static class Sheep implements Cloneable {
    String name; int[] data = {1, 2}; List<String> tags = new ArrayList<>();
    Sheep(String n) { name = n; }
    @Override public Sheep clone() {
      try { Sheep s = (Sheep) super.clone(); s.data = data.clone(); return s; } catch (CloneNotSupportedException e) { throw new AssertionError(e); }
    }
  }
  static class Lamb extends Sheep { int age = 1; Lamb(String n) { super(n); } @Override public Lamb clone() { Lamb l = (Lamb) super.clone(); l.age++; return l; } }
  static class Deep implements Cloneable {
    Deep next; int v;
    protected Object clone() throws CloneNotSupportedException { Deep d = (Deep) super.clone(); if (next != null) d.next = (Deep) next.clone(); return d; }
  }
  static class Stone { Object copy() throws CloneNotSupportedException { return super.clone(); } }
  static class Gen<T extends Comparable<T>> implements Comparable<Gen<T>> { T v; Gen(T v) { this.v = v; } public int compareTo(Gen<T> o) { return v.compareTo(o.v); } public String toString() { return "G" + v; } }
  static class Range implements Iterable<Integer> {
    final int lo, hi;
    Range(int lo, int hi) { this.lo = lo; this.hi = hi; }
    public Iterator<Integer> iterator() { return new Iterator<Integer>() { int i = lo; public boolean hasNext() { return i < hi; } public Integer next() { if (!hasNext()) throw new NoSuchElementException(); return i++; } }; }
  }
  static class Res implements AutoCloseable { final String n; Res(String n) { this.n = n; System.out.println("open " + n); } public void close() { System.out.println("close " + n); } }
  private int counter; private static int finalized; private volatile boolean flag;
  synchronized void inc() { counter++; }
  static synchronized void st() { System.out.println("static sync"); }
  @Override protected void finalize() { finalized++; }
  public static void main(String[] args) throws Exception {
    Sheep a = new Sheep("dolly"); a.tags.add("w");
    Sheep b = a.clone(); b.data[0] = 9; b.tags.add("x"); b.name = "b";
    System.out.println(a.name + a.data[0] + a.tags + " " + b.name + b.data[0] + b.tags + (a.getClass() == b.getClass()));
    Lamb l = new Lamb("l"); Lamb m = l.clone(); System.out.println(l.age + " " + m.age + m.name + (m instanceof Lamb));
    Sheep poly = l; System.out.println(poly.clone().getClass().getSimpleName());
    Deep d = new Deep(); d.next = new Deep(); d.next.v = 5; Deep e = (Deep) d.clone(); e.next.v = 6; System.out.println(d.next.v + " " + e.next.v);
    try { new Stone().copy(); } catch (CloneNotSupportedException x) { System.out.println(x.getMessage()); }
    int[][] g = {{1}, {2}}; int[][] h = g.clone(); h[0][0] = 7; h[1] = new int[] {8}; System.out.println(g[0][0] + " " + g[1][0]);
    ArrayList<Integer> al = new ArrayList<>(List.of(1, 2)); @SuppressWarnings("unchecked") ArrayList<Integer> al2 = (ArrayList<Integer>) al.clone(); al2.add(3); System.out.println(al + "" + al2);
    List<Gen<String>> gs = new ArrayList<>(List.of(new Gen<>("b"), new Gen<>("a"))); Collections.sort(gs); System.out.println(gs + "" + Collections.max(gs));
    int sum = 0; for (int i : new Range(1, 5)) sum += i; System.out.println(sum);
    new Range(0, 3).forEach(i -> System.out.print(i + ";")); System.out.println();
    Iterator<Integer> it = new Range(0, 2).iterator(); it.next(); it.forEachRemaining(x -> System.out.println("rem " + x));
    try { it.next(); } catch (NoSuchElementException x) { System.out.println("NSE"); }
    try { it.remove(); } catch (UnsupportedOperationException x) { System.out.println(x.getMessage()); }
    try (Res r1 = new Res("1"); Res r2 = new Res("2")) { System.out.println("body"); }
    CloneAndThreadBound c = new CloneAndThreadBound(); c.inc(); synchronized (c) { c.inc(); c.flag = true; } st(); System.out.println(c.counter + " " + c.flag);
    ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 5); tl.set(tl.get() + 1); System.out.println(tl.get()); tl.remove(); System.out.println(tl.get());
    System.out.println(Thread.currentThread().getName());
    long t0 = System.nanoTime(), m0 = System.currentTimeMillis(); Thread.sleep(3); System.out.println((System.nanoTime() - t0 >= 2000000) + " " + (System.currentTimeMillis() >= m0) + (m0 > 1600000000000L));
    System.out.println(Runtime.getRuntime().availableProcessors() > 0); System.out.println(Runtime.getRuntime().totalMemory() >= Runtime.getRuntime().freeMemory()); System.out.println(Runtime.getRuntime().maxMemory() > 0);
    int[] src = {1, 2, 3, 4, 5}; System.arraycopy(src, 0, src, 1, 4); System.out.println(Arrays.toString(src));
    System.out.println(System.getProperty("line.separator").equals("\n") + " " + System.getProperty("no.such") + System.getProperty("no.such", "def") + " " + (System.getenv("NO_SUCH_VAR") == null) + " " + System.getProperty("file.separator"));
    Iterator<String> di = List.of("a").iterator(); System.out.println(di.next() + di.hasNext());
    StringBuilder sb = new StringBuilder(); for (Object o : new Object[] {1, 'x'}) sb.append(o); System.out.println(sb);
  }
}
