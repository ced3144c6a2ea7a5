import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;

/** Lambdas of interfaces that are no plain functions on the board are told by what they are of. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class LambdasAsObjects {
  interface Own { int f(int x); }
  static void attempt(Runnable r) {
    try { r.run(); } catch (ClassCastException e) { System.out.println("CCE"); }
  }
  static int cmp(Object a, Object b) { return ((Comparable) a).compareTo(b); }
  public static void main(String[] args) throws Exception {
    Comparable<String> c = s -> s.length();
    Object[] all = {c, (Runnable) () -> System.out.println("run"), (Comparator<String>) (a, b) -> 7, (Callable<String>) () -> "call", (Own) x -> x + 1, (Supplier<String>) () -> "sup", "text", (Iterable<String>) () -> List.of("i").iterator(), (AutoCloseable) () -> System.out.println("close"), (CharSequence) "cs", (Function<Integer, Integer>) x -> x};
    for (Object o : all) {
      StringBuilder b = new StringBuilder();
      if (o instanceof Comparable) b.append("Comparable ");
      if (o instanceof Runnable) b.append("Runnable ");
      if (o instanceof Comparator) b.append("Comparator ");
      if (o instanceof Callable) b.append("Callable ");
      if (o instanceof Own) b.append("Own ");
      if (o instanceof Supplier) b.append("Supplier ");
      if (o instanceof Iterable) b.append("Iterable ");
      if (o instanceof AutoCloseable) b.append("AutoCloseable ");
      if (o instanceof Function) b.append("Function ");
      System.out.println(b);
    }
    for (Object o : all) {
      attempt(() -> System.out.println(((Comparable) o).compareTo("abc")));
    }
    attempt(() -> System.out.println(cmp(c, "four") + cmp("a", "b")));
    attempt(() -> ((Runnable) all[1]).run());
    attempt(() -> ((Runnable) all[0]).run());
    System.out.println(((Callable) all[3]).call());
    ((AutoCloseable) all[8]).close();
    for (Object x : (Iterable) all[7]) System.out.println(x);
    System.out.println(c.compareTo("five!"));
    List<Comparable> list = new ArrayList<>(List.of(c, "x"));
    for (Comparable k : list) System.out.println(k.compareTo("x"));
  }
}
