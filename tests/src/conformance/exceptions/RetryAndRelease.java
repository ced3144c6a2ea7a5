// exit
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
public class RetryAndRelease {
  static class Transient extends RuntimeException { final int attempt; Transient(int a) { super("attempt " + a + " failed"); attempt = a; } }
  static class Fatal extends Error { Fatal(String m, Throwable c) { super(m, c); } }
  static <T> T retry(int n, Callable<T> c) throws Exception { List<Throwable> seen = new ArrayList<>(); for (int i = 0; i < n; i++) { try { return c.call(); } catch (Transient t) { seen.add(t); } } Exception e = new Exception("gave up after " + n); for (Throwable t : seen) e.addSuppressed(t); throw e; }
  static int calls;
  static class Resource implements AutoCloseable { static int open; final int id = ++open; Resource() { System.out.println("acquire " + id); } int use(int x) { if (x < 0) throw new IllegalArgumentException("neg"); return x * id; } @Override public void close() { System.out.println("release " + id); } }
  static int nested() { int r = 0; outer: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { try { if (j == 1) continue outer; if (i == 2) break outer; r += 10 * i + j; } finally { r += 100; } } } return r; }
  static String classify(Throwable t) { return t instanceof Transient tr ? "T" + tr.attempt : t instanceof RuntimeException ? "R" : t instanceof Exception ? "E" : t instanceof Error ? "X" : "?"; }
  public static void main(String[] args) throws Exception {
    System.out.println(retry(5, () -> { calls++; if (calls < 3) throw new Transient(calls); return "done " + calls; }));
    try { retry(2, () -> { throw new Transient(9); }); } catch (Exception e) { System.out.println(e.getMessage() + " " + e.getSuppressed().length + " " + e.getSuppressed()[1].getMessage()); }
    try (Resource a = new Resource(); Resource b = new Resource()) { System.out.println(a.use(5) + b.use(6)); b.use(-1); } catch (IllegalArgumentException e) { System.out.println("caught " + e.getMessage()); } finally { System.out.println("fin"); }
    System.out.println(nested());
    for (Throwable t : new Throwable[]{new Transient(4), new NullPointerException(), new Exception(), new Fatal("f", null), new Throwable()}) System.out.print(classify(t) + " "); System.out.println();
    try { try { throw new Transient(1); } catch (Transient t) { throw new Fatal("fatal", t); } finally { System.out.println("cleanup"); } } catch (Fatal f) { System.out.println(f.getMessage() + " " + f.getCause().getMessage()); }
    Supplier<Integer> s = () -> { try { return Integer.parseInt("12x"); } catch (NumberFormatException e) { return -1; } finally { System.out.println("parsed"); } }; System.out.println(s.get());
    int[] data = {1, 2, 0, 4}; int sum = 0; for (int i = 0; i <= data.length; i++) { try { sum += 12 / data[i]; } catch (ArithmeticException e) { sum += 1000; System.out.println(e); } catch (ArrayIndexOutOfBoundsException e) { sum += 5000; System.out.println(e); } } System.out.println(sum);
    try { Object o = "text"; Integer i = (Integer) o; System.out.println(i); } catch (ClassCastException e) { System.out.println("CCE " + e.getMessage()); }
    try { throw null; } catch (NullPointerException e) { System.out.println("null thrown"); }
    String str = null; try { if (str.isEmpty()) System.out.println("?"); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    try { char c = "abc".charAt(10); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
    try { Iterator<String> it = new ArrayList<String>().iterator(); it.next(); } catch (NoSuchElementException e) { System.out.println("NSE " + e.getMessage()); }
    try { List<Integer> li = new ArrayList<>(Arrays.asList(1, 2, 3, 4)); for (Integer i : li) if (i == 2) li.remove(i); } catch (ConcurrentModificationException e) { System.out.println("CME " + e.getMessage()); }
    System.exit(3);
  }
}
