import java.util.*;
import java.util.function.*;
public class FunctionalClasses {
  interface Validator extends Predicate<String> { default Validator also(Validator v) { return s -> test(s) && v.test(s); } static Validator min(int n) { return s -> s.length() >= n; } }
  static class NoDigit implements Validator { public boolean test(String s) { for (char c : s.toCharArray()) if (Character.isDigit(c)) return false; return true; } }
  interface Job extends Runnable { String name(); }
  static class Print implements Job { public void run() { System.out.println("run " + name()); } public String name() { return "print"; } }
  interface Op { int apply(int a, int b); }
  enum Basic implements Op { ADD { public int apply(int a, int b) { return a + b; } }, MUL { public int apply(int a, int b) { return a * b; } } }
  interface Named extends Supplier<String> { default String shout() { return get().toUpperCase(); } }
  static class Multi implements Comparator<Integer>, IntBinaryOperator, Consumer<String>, Supplier<Integer> {
    int n;
    public int compare(Integer a, Integer b) { return b - a; }
    public int applyAsInt(int a, int b) { return a * 10 + b; }
    public void accept(String s) { n += s.length(); }
    public Integer get() { return n; }
  }
  static void go(Runnable r) { r.run(); }
  interface Handler { void handle(String s); }
  interface Logger { void log(String s); }
  static class Both implements Handler, Logger { public void handle(String s) { System.out.println("h" + s); } public void log(String s) { System.out.println("l" + s); } }
  public static void main(String[] args) {
    Validator v = Validator.min(3).also(new NoDigit());
    System.out.println(v.test("abc") + " " + v.test("ab") + " " + v.test("abc1") + " " + v.negate().test("x"));
    System.out.println(List.of("abcd", "x", "a1b2").stream().filter(v).toList());
    Job j = new Print(); j.run(); go(j);
    Runnable r = j; r.run();
    Op op = Basic.ADD; System.out.println(op.apply(2, 3) + Basic.MUL.apply(2, 3)); Op sub = (a, b) -> a - b; System.out.println(sub.apply(5, 3));
    for (Op o : new Op[] {Basic.ADD, sub, Math::max}) System.out.print(o.apply(7, 2) + " ");
    System.out.println();
    Named nm = () -> "joe"; System.out.println(nm.shout() + nm.get()); Supplier<String> sn = nm; System.out.println(sn.get()); System.out.println(Optional.<String>empty().orElseGet(nm));
    Multi m = new Multi(); List<Integer> xs = new ArrayList<>(List.of(1, 3, 2)); xs.sort(m); System.out.println(xs);
    IntBinaryOperator ib = m; System.out.println(ib.applyAsInt(1, 2)); Consumer<String> cs = m; cs.accept("abc"); cs.andThen(s -> System.out.println("then")).accept("d"); Supplier<Integer> si = m; System.out.println(si.get() + m.get());
    List.of("x", "yy").forEach(m); System.out.println(m.n);
    Both b = new Both(); Handler h = b; Logger l = b; h.handle("1"); l.log("2"); Handler lam = s -> System.out.println("lam" + s); lam.handle("3"); Logger ml = b::handle; ml.log("4");
    Comparator<Integer> cm = m.reversed().thenComparing(Comparator.naturalOrder()); System.out.println(cm.compare(1, 2));
  }
}
