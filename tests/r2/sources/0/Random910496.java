import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Random910496 {
  static int sTotal;
  static boolean s0 = true;
  static boolean s1 = (9 == (65536));
  static int[] s2 = new int[] {(1), (-128)};
  static int[] s3 = new int[4];
  static int probe(int n, int v) { System.out.println("p" + n + "=" + v); return v; }
  static String cut(String s) { return s.length() > 30 ? s.substring(0, 30) : s; }
  static double snap(double d) { return d > -9999 && d < 9999 ? (int) (d * 4) / 4.0 : 0.5; }
  static float snap(float d) { return d > -99 && d < 99 ? (int) (d * 4) / 4.0f : 0.5f; }
  static String says(Throwable e) {
    if (e instanceof NullPointerException || e instanceof ClassCastException) return "null or cast";
    if (e instanceof Error) return "error" + (e.getCause() == null ? "" : says(e.getCause()));
    return e.toString();
  }
  static class Oops extends RuntimeException { final int code; Oops(int code) { super("oops " + code); this.code = code; } }
  static class Worse extends IllegalStateException { Worse(String s) { super(s); } @Override public String getMessage() { return "worse " + super.getMessage(); } }
  static class Bad extends Exception { Bad(int code) { super("bad " + code); } }
  static class Door implements AutoCloseable { final int n; Door(int n) { this.n = n; System.out.println("open " + n); } @Override public void close() { System.out.println("close " + n); if (n % 3 == 0) throw new Oops(n); } }
  interface Shape {
    int area(int k);
    default int twice(int k) { return area(k) * 2 + 0; }
  }
  static class Tools {
    static int half(int k) { return k / 2; }
  }
  static class Base implements Shape {
    static int made;
    int f = 5;
    long g;
    { g = f + 1; }
    Base(int f) { made++; this.f = f; g += tweak(f); }
    Base() { this(5); }
    public int area(int k) { return k + f; }
    int tweak(int k) {
      return (new StringBuilder()).length();
    }
    void change(int k) { f = k; g ^= k; }
    String name() { return "base" + f; }
    @Override public String toString() { return name() + "/" + g; }
  }
  static class Left extends Base {
    int own = f * 2;
    String name = "o" + f;
    Left(int k) { super(k & 7); own += k; }
    @Override int tweak(int k) { return super.tweak(k) * 2; }
    @Override public int twice(int k) { return super.twice(k) + own; }
  }
  static class Right extends Base {
    int own = f * 2;
    String name = null;
    Right(int k) { super(k + 1); own += k; }
    @Override public int area(int k) {
      return Character.compare((char) (Tree.of(k, 5, this.f, 3).depth() & 127), 'Z');
    }
  }
  static class Far extends Right {
    Far(int k) { super(k * 2);  }
    @Override public int area(int k) {
      String v4 = cut(new StringBuilder(this.name).deleteCharAt(2).toString());
      short[] v5 = new short[1];
      double v6 = (3.0);
      {
        List<Integer> c7 = new LinkedList<>(List.of(4, 5, 8, (int) ((int) (Integer.valueOf((-1234813651)))), (int) ((new TreeMap<String, Integer>()).size())));
        for (Iterator<Integer> q = c7.iterator(); q.hasNext(); ) { int w = q.next(); if (w % 2 == 1) q.remove(); }
        for (ListIterator<Integer> q = c7.listIterator(); q.hasNext(); ) { int at = q.nextIndex(); int w = q.next(); if (w > 3) q.add(at); }
        Collections.reverse(c7);
        sTotal = sTotal * 31 + c7.hashCode();
      }
      return (int) (new Cell<Integer>((int) this.own, null)).value;
    }
    @Override int tweak(int k) { return super.tweak(k) + 1; }
    @Override String name() { return "Far" + own; }
  }
  enum Color {
    RED(3), GREEN(-3) { @Override int score(int k) { return k - weight; } @Override public String toString() { return "green!"; } }, BLUE(7);
    final int weight;
    Color(int weight) { this.weight = weight; }
    int score(int k) { return k * weight + ordinal(); }
  }
  record Point(int x, int y) {
    
    int sum() { return x + y; }
  }
  static class Cell<T> { T value; Cell<T> next; Cell(T value, Cell<T> next) { this.value = value; this.next = next; } int total() { int n = 0; int steps = 0; for (Cell<T> c = this; c != null && steps++ < 9; c = c.next) { n = n * 3 + (c.value == null ? 1 : c.value.hashCode()); } return n; } }
  static class Lazy { static int value = probe(0, 9); static { System.out.println("Lazy starts"); sTotal += 3; } static int get(int k) { return value += k; } }
  static class Lazier { static int value = probe(0, 7); static { System.out.println("Lazier starts"); sTotal += 3; } static int get(int k) { return value += k; } }
  static class Outer {
    private int base; private static int count;
    Outer(int base) { this.base = base; count++; }
    class Inner { int extra = base + 1; Inner(int e) { extra ^= e; } int sum(int k) { return base += extra + k; } class Deep { int base = 7; int all() { return Outer.this.base * extra + base + sum(1); } } }
    Inner make(int k) { return new Inner(k); }
    IntSupplier keep(int k) { int start = k + base; class Local implements IntSupplier { int calls; public int getAsInt() { return start + base + calls++; } } return new Local(); }
    Runnable change(int k) { return () -> base += k; }
    int now() { return base; }
  }
  static abstract class Animal {
    static int born; final String kind; { born++; }
    Animal(String kind) { this.kind = kind; legs = legs(); }
    int legs = -1;
    abstract int legs();
    String sound() { return kind + legs; }
    int loud(int k) { return sound().length() * k + legs; }
    static Animal of(int k) { return switch (k & 3) { case 0 -> new Animal("cat") { int lives = 9; @Override int legs() { return lives + 4; } @Override String sound() { return "meow" + lives; } }; case 1 -> new Animal("bird") { @Override int legs() { return 2 + k; } }; default -> { Animal other = of(k - 1); yield new Animal("copy") { @Override int legs() { return other.legs + 1; } @Override String sound() { return super.sound() + other.kind; } }; } }; }
  }
  static class Pair<A, B> {
    final A first; final B second;
    Pair(A first, B second) { this.first = first; this.second = second; }
    <C> Pair<A, C> with(C other) { return new Pair<>(first, other); }
    Pair<B, A> turned() { return new Pair<>(second, first); }
    @Override public boolean equals(Object o) { return o instanceof Pair<?, ?> p && Objects.equals(first, p.first) && Objects.equals(second, p.second); }
    @Override public int hashCode() { return Objects.hash(first, second); }
    @Override public String toString() { return "<" + first + "|" + second + ">"; }
  }
  static class Tree<K extends Comparable<K>, V> {
    private class Node { K key; V value; Node left, right; Node(K key, V value) { this.key = key; this.value = value; } }
    private Node root; int size;
    V put(K key, V value) { Node at = root, last = null; int c = 0; while (at != null) { last = at; c = key.compareTo(at.key); if (c == 0) { V old = at.value; at.value = value; return old; } at = c < 0 ? at.left : at.right; } Node fresh = new Node(key, value); size++; if (last == null) root = fresh; else if (c < 0) last.left = fresh; else last.right = fresh; return null; }
    V get(K key) { for (Node at = root; at != null; ) { int c = key.compareTo(at.key); if (c == 0) return at.value; at = c < 0 ? at.left : at.right; } return null; }
    private int depth(Node n) { return n == null ? 0 : 1 + Math.max(depth(n.left), depth(n.right)); }
    int depth() { return depth(root); }
    void each(BiConsumer<? super K, ? super V> todo) { each(root, todo); }
    private void each(Node n, BiConsumer<? super K, ? super V> todo) { if (n == null) return; each(n.left, todo); todo.accept(n.key, n.value); each(n.right, todo); }
    static Tree<Integer, String> of(int... keys) { Tree<Integer, String> t = new Tree<>(); for (int k : keys) t.put(k, "v" + k); return t; }
    String line() { StringBuilder out = new StringBuilder(); each((k, v) -> out.append(k).append('=').append(v).append(' ')); return out.toString(); }
  }
  static class Span implements Iterable<Integer> {
    final int from; final int to; Span(int from, int to) { this.from = from; this.to = to; }
    @Override public Iterator<Integer> iterator() { return new Iterator<>() { int at = from; public boolean hasNext() { return at < to; } public Integer next() { if (at >= to) throw new NoSuchElementException("span"); return at++; } }; }
    int total() { int n = 2; for (int x : this) { if (x == 3) break; n += x; } return n; }
  }
  enum Op implements IntBinaryOperator {
    PLUS("+") { @Override public int applyAsInt(int a, int b) { return a + b; } },
    MINUS("-") { @Override public int applyAsInt(int a, int b) { return a - b; } @Override boolean turns() { return true; } },
    TIMES("*") { @Override public int applyAsInt(int a, int b) { return a * b; } },
    OVER("/") { @Override public int applyAsInt(int a, int b) { return a / b; } };
    final String sign; Op(String sign) { this.sign = sign; }
    boolean turns() { return false; }
    static Op of(char c) { for (Op op : values()) { if (op.sign.charAt(0) == c) return op; } throw new IllegalArgumentException("op " + c); }
  }
  static String pick(int x) { return "int"; }
  static String pick(long x) { return "long"; }
  static String pick(double x) { return "double"; }
  static String pick(Integer x) { return "Integer:" + x; }
  static String pick(Object x) { return "Object:" + (x == null); }
  static String pick(String x) { return "String"; }
  static String pick(int... x) { return "ints:" + (x == null ? -1 : x.length); }
  static String pick(Object... x) { return "Objects"; }
  static int sum(int first, int... rest) { int n = first; for (int r : rest) n = n * 3 + r; return n + rest.length; }
  static int down(int n, int k) { if (n <= 0) return k; try { return down(n - 1, k - n) + 1; } finally { sTotal += n; } }
  static boolean even(int n) { return n == 0 || odd(n - 1); }
  static boolean odd(int n) { return n != 0 && even(n - 1); }
  static long power(long b, int e) { if (e == 0) return 1; long half = power(b, e / 2); return e % 2 == 0 ? half * half : half * half * b; }
  static String spell(String s, int n) { return n <= 0 || s.isEmpty() ? s : spell(s.substring(1) + s.charAt(0), n - 1); }
  static IntSupplier counter(int from) { int[] n = {from}; return () -> n[0]++; }
  static IntUnaryOperator doubled(IntUnaryOperator f) { return x -> f.applyAsInt(f.applyAsInt(x)); }
  static <T extends Comparable<T>> T largest(List<T> xs) { T best = null; for (T x : xs) { if (best == null || x.compareTo(best) > 0) best = x; } return best; }
  static <A, B> List<B> mapped(List<A> xs, Function<? super A, ? extends B> f) { List<B> out = new ArrayList<>(); for (A x : xs) out.add(f.apply(x)); return out; }
  static Function<Integer, Function<Integer, Integer>> curried(int c) { return a -> b -> a * b + c; }
  interface Named {
    default String title() { return "named" + rank(); }
    int rank();
  }
  interface Titled extends Named {
    @Override default String title() { return "sir " + Named.super.title(); }
  }
  static class Knight implements Titled, Comparable<Knight> {
    final int rank; Knight(int rank) { this.rank = rank; }
    @Override public int rank() { return rank * 3; }
    @Override public int compareTo(Knight other) { return Integer.compare(rank % 7, other.rank % 7); }
    
    @Override public String toString() { return "K" + rank; }
  }
  record Res9(String id, int fails, StringBuilder log) implements AutoCloseable { Res9 { log.append('(').append(id); if (fails == 1) throw new Oops(8); } @Override public void close() throws Bad { log.append(id).append(')'); if (fails == 2) throw new Bad(6); } }
  static String corner8(int p) throws Exception {
    StringBuilder log = new StringBuilder();
    int x = p;
    { int i11 = 0; l10: do {
      try (Res9 r12 = new Res9("r12", 0, log)) {
        { int i14 = 0; l13: while (true) {
          if (++i14 > 2) break;
          if (log.length() % 4 == 0) continue l10;
        } }
        log.append('o');
        if ((i11 + i11) % 3 == 2) x /= p - 1;
      } finally {
        try (Res9 r15 = new Res9("r15", x % 3, log)) {
          log.append('n');
          if (i11 > 0) break l10;
          if (p == 1) throw new Bad(x);
        } catch (Oops e16) {
          if (x > 4 || i11 == 1) return "r" + x++;
          log.append(e16.getMessage());
        } catch (Exception e17) {
          if ((i11 + i11) % 3 == 2) throw new Worse(log.toString());
          log.append(e17.getClass() == Bad.class ? "B" : "E").append(e17.getSuppressed().length);
        }
      }
      try {
        b18: {
          x -= p;
          if (i11 > 0) break b18;
          if (x > 0 || p == 1) break b18;
        }
        { int i20 = 0; l19: while (true) {
          if (++i20 > 3) break;
          x = x * 3 + p & 1023;
          x += i20;
          log.append('h');
        } }
        if (p == 2) throw new Oops(x);
      } catch (Worse e21) {
        switch (log.length() % 5) {
        case 7:
          x -= i11;
          x = x * 3 + p & 1023;
        case 1:
          if (log.length() % 4 == 0) return "r" + x++;
          if (x > 8 || i11 == 1) continue;
        case 3:
          if (log.length() % 4 == 0) continue;
          if (x > 7 || i11 == 1) throw new IllegalStateException("s" + x);
          break;
        }
        log.append(e21.getMessage());
      } catch (Exception e22) {
        log.append(p);
        log.append(e22.getClass() == Bad.class ? "B" : "E").append(e22.getSuppressed().length);
      } finally {
        switch (i11) {
        case 0:
          x = x * 3 + p & 1023;
          break;
        }
        try (Res9 r23 = p > 2 ? null : new Res9("r23", 0, log)) {
          if ((x & 4) == 0) return "r" + x++;
          if (p > 0) { log.append('!'); continue l10; }
          if (x > 0 || i11 == 1) throw new IllegalStateException("s" + x);
        } catch (Throwable e24) {
          if (i11 > 0) continue;
          log.append(e24.getClass() == Bad.class ? "B" : "E").append(e24.getSuppressed().length);
        } finally {
          log.append('f');
          if ((x & 2) != 0) continue;
        }
      }
    } while (++i11 < 3); }
    if (x > 1 || p == 1) {
      if (x > 8 || p == 1) {
        l25: for (int i26 : new int[] {0, 2, 1}) {
          log.append(p);
        }
        l27: for (int i28 = 0; i28 < 3; i28++) {
          x = x * 3 + i28 & 1023;
          if (log.length() % 4 == 3) return "r" + x++;
          if (p > 0) break l27;
        }
      }
      try {
        { int i30 = 0; l29: do {
          if (p == 0) continue;
        } while (++i30 < 2); }
        if (p == 0) throw new IllegalStateException("s" + x);
      } catch (Exception e31) {
        try (Res9 r32 = new Res9("r32", 0, log)) {
          if ((p + p) % 3 == 2) return log.append("R").toString();
          if ((x & 4) == 0) throw new Worse(log.toString());
        } finally {
          if (p > 0) return log.append("R").toString();
          if ((p + p) % 3 == 1) return "r" + x++;
        }
        log.append(e31.getClass() == Bad.class ? "B" : "E").append(e31.getSuppressed().length);
      } finally {
        log.append('g');
        x += p;
      }
    }
    switch (p) {
    case 2:
      l33: for (int i34 : new int[] {0, 2, 1}) {
        { int i36 = 0; l35: while (true) {
          if (++i36 > 3) break;
          log.append(p);
          if ((x & 1) != 0) throw new Oops(x);
          x = x * 3 + i36 & 1023;
        } }
      }
      log.append(p);
      break;
    default:
      try {
        switch (x & 3) {
        case 7:
          if ((p + p) % 3 == 2) return "r" + x++;
          break;
        default:
          log.append('w');
          break;
        case 3:
          x -= p;
          break;
        }
        { int i38 = 0; l37: while (true) {
          if (++i38 > 3) break;
          x -= p;
          if (p > 1) return log.append("R").toString();
          log.append('j');
        } }
        if ((p + p) % 3 == 2) throw new Oops(x);
      } catch (Worse e39) {
        switch (x & 3) {
        case 2:
          x ^= p;
          x += p;
        default:
          if ((x & 4) != 0) return log.append("R").toString();
          if (x > 8 || p == 1) return log.append("R").toString();
          break;
        case 1:
          if ((p + p) % 3 == 1) return "r" + x++;
          log.append('t');
          break;
        }
        log.append(e39.getMessage());
      } catch (Exception e40) {
        try {
          if ((x & 1) == 0) return log.append("R").toString();
          if ((p + p) % 3 == 0) throw new Oops(x);
        } catch (Oops | ArithmeticException e41) {
          log.append('x');
          log.append(e41.getMessage());
        } catch (Throwable e42) {
          x = x * 3 + p & 1023;
          log.append(e42.getClass() == Bad.class ? "B" : "E").append(e42.getSuppressed().length);
        }
        log.append(e40.getClass() == Bad.class ? "B" : "E").append(e40.getSuppressed().length);
      } finally {
        try {
          x ^= p;
          if ((x & 1) == 0) return log.append("R").toString();
          if (x > 3 || p == 1) throw new Worse(log.toString());
        } catch (ArithmeticException e43) {
          if (p == 2) return log.append("R").toString();
          log.append(e43.getMessage());
        } catch (Exception e44) {
          x += p;
          log.append(e44.getClass() == Bad.class ? "B" : "E").append(e44.getSuppressed().length);
        } finally {
          x += p;
          if (p > 0) return "r" + x++;
        }
        if (x > 1 || p == 1) {
          if (log.length() % 4 == 2) throw new IllegalStateException("s" + x);
          if (p > 1) throw new Worse(log.toString());
        }
      }
    }
    return log.toString() + x;
  }
  static String corner45(int p) {
    int in = 1450342974; long lo = p; char c = 'a'; byte by = (byte) (p * 77);
    String s = "ab"; StringBuilder b = new StringBuilder("xyz");
    b.insert(b.length(), (char) in);
    b.setCharAt(b.length() - 1, (char) (in % 26 + 'a'));
    in = (in >>> 1 & 0x55555555) + (in & 0x55555555);
    b.setCharAt(0, (char) by);
    in = c + b.length();
    in = c * p;
    for (int q = 0; q < s.length(); q++) lo = lo * 7 ^ s.charAt(q);
    in = in * 1103515245 + 12345;
    c = (char) lo;
    by = (byte) -1e9f;
    c = (char) (by & 255);
    String out = "";
    for (char q : (s + b).toCharArray()) out += Integer.toHexString(q) + " ";
    return out + in + " " + lo + " " + (int) c + " " + by + " " + s.hashCode() + s.length() + " " + b.length() + s + b;
  }
  static class Cell47<T> { T value; Cell47(T value) { this.value = value; } T get() { return value; } <R> Cell47<R> then(Function<? super T, ? extends R> f) { return new Cell47<>(f.apply(value)); } }
  static String corner46(int p) {
    int in = p; long lo = Long.MAX_VALUE - p; Long wide = (long) p; String out = ""; Object any = null;
    Integer[] xs = {p, (1 << 29), 1000, null};
    List<Integer> list = new ArrayList<>(List.of(1, p, 1));
    Map<String, Integer> map = new HashMap<>(); map.put("a", p);
    Cell47<Integer> cell = new Cell47<>(7);
    Supplier<Integer> supplied = () -> (1 << 29);
    Function<Integer, Integer> twice = q -> q & q;
    BinaryOperator<Integer> joined = (q, w) -> q * w + 1;
    try {
      cell = cell.then(q -> q + 100000);
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      out += (cell.value == 3) + " ";
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      out += cell.get().compareTo((1 * xs[p % 3]));
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      out += cell.get().equals((3 / cell.get()));
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      wide -= lo;
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      for (Integer q : xs) lo += q;
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      --xs[1];
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      map.put("a", (map.getOrDefault("d", -1) & cell.value));
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    try {
      map.computeIfAbsent("f", q -> -3);
    } catch (NullPointerException | ArithmeticException | ClassCastException e) {
      out += e instanceof ArithmeticException ? "/" : "?";
    }
    return out + in + " " + lo + " " + wide + Arrays.toString(xs) + list + new TreeMap<>(map) + cell.value + any;
  }
  static String m48() {
    Base v49 = new Left(((char) 5 * (255)));
    float v50 = (1.25f);
    final Set<Integer> v51 = new TreeSet<Integer>();
    if (Objects.equals(((Object) ((3037000500L))), ((Object) (((-1882899289) == 8))))) {
      sTotal = sTotal * 31 + new Outer((switch (((-10) & 3)) { case 0 -> (255); case 1, 2 -> 4; default -> 7; })).new Inner(Integer.compare((-10), 12)).sum(2);
    }
    final List<String> v52 = new ArrayList<String>();
    try {
      Color v53 = Color.GREEN;
      v52.add(v49.name());
    } catch (ArithmeticException e55) {
      System.out.println("caught e55 " + says(e55));
      byte v56 = (byte) (-1951655078);
      final Point v57 = new Point(Integer.highestOneBit((9 << 1)), (int) ((char) (1 << 30)));
      System.out.println("1: " + (Color.BLUE));
    } catch (NullPointerException e58) {
      System.out.println("caught e58 " + says(e58));
      Cell<Integer> v59 = new Cell<Integer>((int) 0, null);
    }
    switch ("x y") {
    case "a" -> {
      float v60 = snap((v50 + v50));
      v49 = new Right(Integer.parseInt(Integer.toString(new Outer((120384010)).keep((100)).getAsInt(), 7), 36));
      final char v61 = (char) (0xCAFE);
    }
    case "b", "zebra" -> {
      IntUnaryOperator v63 = ((IntUnaryOperator) k62 -> 6);
      long v64; if ((3 > 3)) { v64 = (long) ((s2[3] += 0)); } else { v64 = ((-1L) >>> 33); }
      boolean v65; if (((7 == (64)) && (1 < (0)))) { v65 = (Op.of('-').applyAsInt((1492592318), 7) != ((short) 1 >>> (byte) (3))); } else { v65 = (7 <= (65536)); }
    }
    case "null" -> {
      v52.add("".substring(2));
      double[] v66 = new double[] {(3.0)};
      System.out.println("2: " + ((char) (97 + (Arrays.stream(s2).distinct().toArray().length & 15))));
    }
    default -> {
      System.out.println("3: " + ((s1 &= ((byte) 9 > 1))) + " " + (new Point(('a' + 0), (-58507837))));
      System.out.println("4: " + (spell(cut(new Pair<>(Color.BLUE, 6).toString()), 2)));
      IntUnaryOperator v68 = ((IntUnaryOperator) k67 -> k67);
    } }
    v52.add(cut(((31)) + "" + ("%d")));
    return "a";
  }
  static int m70(String a71) {
    char v72 = (char) ((new String[] {a71, a71, a71, a71, a71}).length);
    final long v73 = ((123456789012345L) - (long) (128));
    byte[] v74 = new byte[5];
    {
      Map<Object, String> c75 = new HashMap<>();
      for (int q : new int[] {0, 3, (int) (doubled(Math::abs).applyAsInt((-1))), 0, 6, (int) (((12 != (1 << 29)) ? (1 << 29) : 6))}) { c75.merge(q & 3, "m", String::concat); }
      for (var q : c75.entrySet()) { if (q.getValue() != null) q.setValue(q.getValue() + q.getKey()); }
      c75.computeIfPresent(1, (key, old) -> old + "!");
      sTotal = sTotal * 31 + c75.hashCode();
      System.out.println("c5 " + c75);
    }
    char v76 = v72;
    {
      short[] c77a = new short[] {(short) ((32)), (short) 7, (short) (((4 > (3)) ? 9 : 11)), (short) 2};
      Arrays.fill(c77a, 1, 3, (short) 9);
      int atc77 = 0; c77a[atc77++] >>>= 3;
      String c77 = Arrays.toString(c77a) + Arrays.hashCode(c77a) + atc77;
      sTotal = sTotal * 31 + c77.hashCode();
      System.out.println("c6 " + c77);
    }
    switch ((new Point(1, 8)).x() & 7) {
    case 0:
      {
        {
          byte[] c78a = new byte[] {(byte) ((new Right((-10))).tweak(3)), (byte) 7, (byte) (a71.compareTo("b")), (byte) 2};
          c78a = Arrays.copyOf(c78a, 6);
          int atc78 = 0; c78a[atc78++] *= (atc78 = 1);
          String c78 = Arrays.toString(c78a) + Arrays.hashCode(c78a) + atc78;
          sTotal = sTotal * 31 + c78.hashCode();
          System.out.println("c7 " + c78);
        }
        if (((v72 < (64)) || a71.equalsIgnoreCase("AB"))) {
          final float v79 = (1.25f);
          { int i80 = 0; loop81: do {
            if ((new TreeMap<Integer, String>()).getOrDefault(i80, "none").equals("a")) throw new IllegalArgumentException("why", new Oops(3));
          } while (++i80 < 6 && ((i80 > i80) && s0)); }
        }
        switch (new Knight(2).title()) {
        case "a" -> {
          final char v82 = --v76;
          if ((((2) % 10) > (int) (new ArrayList<>(List.of(6, 39))).get(((7) & 1)))) throw new Worse(a71);
        }
        case "b", "zebra" -> {
          if (((((1000)) ^ sTotal) <= ((byte) 4 * (256)))) {
            if ((Op.values()[(33) & 3].turns() || a71.matches("[a-z]+"))) throw new IllegalArgumentException("why", new Oops(3));
            final long v83 = (v73 >>> 32);
          }
          switch (Color.GREEN) {
          default:
            {
              Object v84 = (Object) (s3);
              int v85; if (((-2.75) < (0.5))) { v85 = (new char[] {v76, v76, v72}).length; } else { v85 = ((-7) + v72); }
            }
          case RED:
            {
              System.out.println("8: " + ((1.25)));
              int v86 = (0xffff);
              final IntUnaryOperator v88 = ((IntUnaryOperator) k87 -> k87);
            }
          }
        }
        case "null" -> {
          { int i89 = 0; for (;;) {
            if (i89++ >= 4) break;
            final float v90 = (float) (((3) >> 8) & 1023);
            System.out.println("9: " + ((double) ((i89 >> 5) & 1023)));
          } }
          if ((new ArrayList<>(List.of(9, 1))).stream().noneMatch(q -> q > 4)) {
            final double v91 = ((v72 != (1000)) ? (100.0) : (0.0));
          }
          { int i92 = 0; loop93: for (;;) {
            if (i92++ >= 5) break;
            v74[1] &= (((Object) (Color.GREEN)) instanceof Integer p94 ? p94 + 1 : i92);
          } }
        }
        default -> {
          {
            PriorityQueue<Integer> c95q = new PriorityQueue<>((q, w) -> Integer.compare(q % 5, w % 5));
            for (int q : new int[] {0, 3, 6, (int) (((46341) << (691839345))), 6, (int) (s3[((0x7fff_ffff) & 1)])}) { c95q.offer(q); }
            List<Integer> c95 = new ArrayList<>();
            c95.add(c95q.peek());
            while (!c95q.isEmpty()) { int q = c95q.poll(); c95.add(Math.floorMod(q, 5)); }
            sTotal = sTotal * 31 + c95.hashCode();
            System.out.println("c10 " + c95);
          }
          try {
            System.out.println("11: " + ((char) (97 + (new Span(1, (((2) / 2) & 7)).total() & 15))));
          } catch (ArithmeticException e97) {
            System.out.println("caught e97 " + says(e97));
            if ((((-1288972421) / 7) >= ((4) + sTotal))) return ((new TreeMap<String, Integer>()).getOrDefault(a71, 4) + 0);
          } catch (ArrayIndexOutOfBoundsException e98) {
            System.out.println("caught e98 " + says(e98));
            float v99 = (100.0f);
            final float v100 = v99;
            final short v101 = (short) (-1630751266);
          }
          List<String> v102 = new ArrayList<String>();
        } }
      }
    case 1:
      {
        if (new Pair<>((1 << 30), 1).equals(new Pair<>(a71.compareTo("b"), 1))) return Integer.lowestOneBit(5);
        block103: {
          {
            List<Point> c104 = new ArrayList<>();
            for (int q : new int[] {0, (int) ((v72 ^ (65536))), 4, (int) (Lazier.get(11)), 4, 7}) { try { c104.add(new Point(q % 3, q)); } catch (IllegalArgumentException e) { sTotal++; } }
            c104.sort(Comparator.comparing(Point::x).thenComparing(Point::y));
            sTotal = sTotal * 31 + c104.hashCode();
            System.out.println("c12 " + c104);
          }
          int v105; if (a71.startsWith("z")) { v105 = (Integer.remainderUnsigned((-953448955), ((5) | 1)) / v72); } else { v105 = a71.length(); }
          if (Objects.equals(((Object) (v76)), ((Object) (Color.BLUE)))) break block103;
          System.out.println("13: " + (((new Right((1))).area((2)) >>> v76)) + " " + (Long.highestOneBit(v73)));
        }
        {
          PriorityQueue<Integer> c106q = new PriorityQueue<>((q, w) -> Integer.compare(q % 5, w % 5));
          for (int q : new int[] {7, 3, 4, 6, 1, (int) ((~(byte) (-1426475841)))}) { c106q.offer(q); }
          List<Integer> c106 = new ArrayList<>();
          c106q.poll();
          while (!c106q.isEmpty()) { int q = c106q.poll(); c106.add(Math.floorMod(q, 5)); }
          sTotal = sTotal * 31 + c106.hashCode();
          System.out.println("c14 " + c106);
        }
      }
    case 2:
    default:
      {
        { int i107 = 0; while (true) {
          if (i107++ >= 6) break;
          s2[0] = Math.max(Tree.of(new Pair<>(7, a71).first.hashCode(), 5, (i107 >>> (1325929065)), 3).size, ((i107 >> i107) % (-16)));
          if ((i107 >= (3))) break;
          int v108 = Animal.of((switch ((new Outer(i107).new Inner(i107).sum(2) & 3)) { case 0 -> 4; case 1, 2 -> probe(15, i107); default -> Integer.compare((2), i107); }) & 7).loud(2);
        } }
        sTotal = sTotal * 31 + Arrays.hashCode(s2);
        long v109; if (!((8 == (33)))) { v109 = ((v73 + v73) & (- v73)); } else { v109 = v73; }
      }
      break;
    case 7:
      {
        final byte v110 = (byte) (31);
        if ((((255L) & v73) <= ((6293393213358411291L) << (-959323393)))) {
          try {
            float v111 = ((4 < (0x8000_0000)) ? (100.0f) : (-2.75f));
            v111 = (float) (((((Object) (Integer.valueOf((1)))) instanceof Integer p112 ? p112 + 1 : 11) >> 8) & 1023);
            s3 = s3;
            if (((short) (127) < ('a' + 0))) throw new Bad((v76 * (33)));
            System.out.println("16: " + (String.valueOf(s1).replace('a', 'o')));
          } catch (Bad e114) {
            System.out.println("caught e114 " + says(e114));
            if ((((6364136223846793005L) - (1L)) >= (v73 >>> 8))) throw new ArithmeticException("mine");
            final long v115 = (long) Integer.highestOneBit(9);
          } catch (ArithmeticException e116) {
            System.out.println("caught e116 " + says(e116));
            int v117 = Math.max((Integer.MIN_VALUE), 4);
            final ArrayDeque<Integer> v118 = new ArrayDeque<Integer>();
          } catch (Oops e119) {
            System.out.println("caught e119 " + says(e119));
            if (((1000) < (3))) return (int) (Integer.valueOf(12));
          } finally {
            double v120 = (double) (2 & 1023);
            float v121 = (3.0f);
            v76 = (char) ((- (int) (v73)));
          }
        } else {
          if ((7 != 1)) {
            if (((Integer.valueOf((46341))) != null)) { sTotal ^= 5; return (int) largest(List.of((int) ((-(1 << 30))), (int) ((2)), 4)); }
            System.out.println("17: " + (Color.RED));
            int[] v123 = s2;
          } else {
            System.out.println("18: " + (Integer.highestOneBit(((127) >> v110))));
            if (((- (64)) < 8)) throw new IllegalStateException(cut(String.format("%-5s|", a71)));
          }
          System.out.println("19: " + (v110));
        }
        switch (Color.BLUE) {
        case RED -> {
          String[] v124 = new String[3];
          final Integer v125 = Integer.valueOf(new Outer((v110 ^ 7)).new Inner(probe(20, (-(1 << 30)))).sum(2));
        }
        case GREEN, BLUE -> {
          float v126 = (0.0f);
          for (int i127 = 2; i127 > 0; i127--) {
            sTotal = sTotal * 31 + ((int) Collections.min((new ArrayList<>(List.of(7, 10)))) * (char) ((64)));
            final char v128 = (char) ((~v72));
            final float v129 = v126;
          }
        }
        default -> {
          {
            int[] xs130 = new int[8];
            int n131 = (int) ((new Far((-969561708))).f);
            int n132 = (int) (((n131 == n131) ? n131 : (100)));
            int n133 = 127;
            { int fuel135 = 4;
            for (char i134 = 'a'; i134 <= 'e'; i134++) {
              if (fuel135-- <= 0) break;
              n131 = (int) (n131 * n132);
              n132 -= 100;
              n133 = (int) ((((0xffff) / (5)) << -1));
            } }
            { int fuel137 = 4;
            for (char i136 = 'a'; i136 <= 'e'; i136++) {
              if (fuel137-- <= 0) break;
              n131 |= 31;
            } }
            sTotal = sTotal * 31 + (int) n131 + (int) n132 + (int) n133;
            for (int q : xs130) { sTotal = sTotal * 7 + q; }
          }
          final double v138 = snap(((0.5) - (0.5)));
          if (((v138 >= v138) & (3 == (255)))) {
            final short[] v139 = new short[2];
          }
        } }
      }
      break;
    }
    if (((s0 = ((127) > (-1712309954))) && (s1 ^= (5 == (127))))) {
      final byte v140 = (byte) 9;
      {
        int[] xs141 = new int[((switch (((3) & 3)) { case 0 -> (Integer.MAX_VALUE); case 1, 2 -> { sTotal += 3; yield 0 + 2; } default -> 12; }) & 7) + 1];
        long n142 = (long) (Integer.rotateRight(7, 9));
        int n143 = (int) (probe(21, (-32768)));
        int n144 = (int) (a71.compareToIgnoreCase("AB"));
        int n145 = 10;
        { int fuel147 = 8;
        for (int i146 = xs141.length - 1; i146 >= 0; i146--) {
          if (fuel147-- <= 0) break;
          n145 = (int) (Math.max((int) n144, 100));
        } }
        sTotal = sTotal * 31 + (int) n142 + (int) n143 + (int) n144 + (int) n145;
        for (int q : xs141) { sTotal = sTotal * 7 + q; }
      }
    }
    return sum(((-7) + (10)), new int[] {4, 5});
  }
  static boolean m148(double a149) {
    byte[] v150 = new byte[2];
    final long v151 = (255L);
    float v152 = (((byte) (63) <= (char) 0) ? (0.0f) : (-2.75f));
    if ((new Point((64), 1)).equals(((Object) ("a")))) {
      if (((char) 12 < (byte) (3))) {
        { int i153 = 0; loop154: do {
          v152 = snap((v152 * v152));
        } while (++i153 < 1); }
      }
    } else {
      v152 = snap((v152 - v152));
    }
    final int v155 = m70(cut(Arrays.toString(v150)));
    if (pick('x' + 1).equalsIgnoreCase("AB")) {
      long v156; if ((new Point(10, v155)).equals((new Point(v155, v155)))) { v156 = Math.floorMod(Long.rotateLeft(v151, (32)), (Math.multiplyExact((Long.MAX_VALUE), v151) | 1)); } else { v156 = ((Long.MIN_VALUE) >>> v155); }
    }
    return (s0 ^= s1);
  }
  public static void main(String[] args) {
    try {
      System.out.println("m48 -> " + m48());
    } catch (Throwable t) {
      System.out.println("m48 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m48 -> " + m48());
    } catch (Throwable t) {
      System.out.println("m48 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m70 -> " + m70(cut((new ArrayList<>(List.of(9, 30))).stream().map(q -> q + ";").sorted().toList().toString())));
    } catch (Throwable t) {
      System.out.println("m70 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m70 -> " + m70("a"));
    } catch (Throwable t) {
      System.out.println("m70 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m148 -> " + m148(snap(((0.5) - (1.25)))));
    } catch (Throwable t) {
      System.out.println("m148 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m148 -> " + m148((double) ((33) & 1023)));
    } catch (Throwable t) {
      System.out.println("m148 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    for (int p = 0; p < 4; p++) {
      try {
        System.out.println("corner8 " + p + " " + corner8(p));
      } catch (Throwable t) {
        System.out.println("corner8 throws " + says(t));
      }
    }
    for (int p = 0; p < 4; p++) {
      try {
        System.out.println("corner45 " + p + " " + corner45(p));
      } catch (Throwable t) {
        System.out.println("corner45 throws " + says(t));
      }
    }
    for (int p = 0; p < 4; p++) {
      try {
        System.out.println("corner46 " + p + " " + corner46(p));
      } catch (Throwable t) {
        System.out.println("corner46 throws " + says(t));
      }
    }
  }
}
