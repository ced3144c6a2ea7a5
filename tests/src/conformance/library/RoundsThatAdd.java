import java.util.*;
import java.util.function.*;
/** Lists that grow or shrink while a loop goes through them, by all that may do it, and lists beside them that may. */
public class RoundsThatAdd {
  static List<String> shared = new ArrayList<>(List.of("a", "b", "c"));
  static void attempt(String what, Runnable r) {
    try { r.run(); System.out.println(what + " fine"); } catch (RuntimeException e) { System.out.println(what + " " + e); }
  }
  static void helper(List<String> xs) { xs.add("n"); }
  static void viaView(List<String> xs) { for (String s : xs) { xs.subList(0, 1).clear(); } }
  static void viaVar(List<String> xs) { List<String> v = xs.subList(0, 1); for (String s : xs) { v.clear(); } }
  static void viaField() { for (String s : shared) helper(shared); }
  static void other(List<String> xs) { List<String> out = new ArrayList<>(); for (String s : xs) { helper(out); out.add(s); } System.out.println(out); }
  static void byRef(List<String> xs) { List<String> o = List.of("1"); for (String s : xs) o.forEach(xs::add); }
  static void byUtil(List<String> xs) { for (String s : xs) Collections.addAll(xs, "q"); }
  static void byConsumer(List<String> xs, Consumer<String> c) { for (String s : xs) c.accept(s); }
  static void byIterator(List<String> xs) { for (String s : xs) { Iterator<String> it = xs.iterator(); it.next(); it.remove(); } }
  static void byListIterator(List<String> xs) { for (String s : xs) { ListIterator<String> it = xs.listIterator(); it.add("w"); } }
  static void bySupplier(List<String> xs) { Supplier<List<String>> s = () -> xs; for (String t : xs) s.get().add("k"); }
  static void inMap(Map<String, List<String>> m) { for (String s : m.get("a")) m.get("b").add(s); }
  static void inMapSame(Map<String, List<String>> m) { for (String s : m.get("a")) m.computeIfAbsent("a", k -> new ArrayList<>()).add(s); }
  static void stream(List<String> xs) { for (String s : xs) List.of("z").stream().forEach(xs::add); }
  static void drain(List<String> xs) { PriorityQueue<String> q = new PriorityQueue<>(List.of("r")); for (String s : xs) xs.addAll(q); }
  interface Op { void run(List<String> xs); }
  static void op(List<String> xs, Op op) { for (String s : xs) op.run(xs); }
  static void parts(List<String> xs) {
    ListIterator<String> it = xs.listIterator();
    while (it.hasNext()) {
      if (it.next().equals("b")) {
        xs.addAll(List.of("x", "y"));
        xs.subList(0, 2).clear();
      }
    }
  }
  static List<String> fresh() { return new ArrayList<>(List.of("a", "b", "c")); }
  public static void main(String[] args) {
    attempt("view", () -> viaView(fresh()));
    attempt("var", () -> viaVar(fresh()));
    attempt("field", () -> viaField());
    attempt("other", () -> other(fresh()));
    attempt("ref", () -> byRef(fresh()));
    attempt("util", () -> byUtil(fresh()));
    List<String> own = fresh();
    attempt("consumer", () -> byConsumer(own, x -> own.add(x)));
    List<String> own2 = fresh();
    attempt("consumer ref", () -> byConsumer(own2, own2::remove));
    attempt("iterator", () -> byIterator(fresh()));
    attempt("list iterator", () -> byListIterator(fresh()));
    attempt("supplier", () -> bySupplier(fresh()));
    Map<String, List<String>> m = new HashMap<>();
    m.put("a", fresh()); m.put("b", fresh());
    attempt("map", () -> inMap(m));
    System.out.println(m);
    attempt("map same", () -> inMapSame(m));
    attempt("stream", () -> stream(fresh()));
    attempt("drain", () -> drain(fresh()));
    attempt("parts", () -> parts(fresh()));
    attempt("op", () -> op(fresh(), xs -> xs.add("u")));
    attempt("op ref", () -> op(fresh(), List::clear));
    attempt("op ref 2", () -> op(fresh(), RoundsThatAdd::helper));
  }
}
