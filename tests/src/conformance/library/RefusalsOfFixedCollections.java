import java.util.*;
import java.util.concurrent.Callable;
public class RefusalsOfFixedCollections {
  static void t(String what, Callable<?> c) { try { System.out.println(what + " = " + c.call()); } catch (Exception e) { System.out.println(what + " ! " + e); } }
  public static void main(String[] args) {
    Set<String> s = Set.of("b"); Set<String> cp = Set.copyOf(List.of("q")); Map<String, Integer> m = Map.of("k", 1); List<String> l = List.of("x", "y");
    t("addAll", () -> s.addAll(s)); t("addAll none", () -> s.addAll(List.of())); t("removeAll", () -> s.removeAll(List.of("z"))); t("retainAll", () -> s.retainAll(s)); t("removeIf", () -> s.removeIf(x -> false)); t("remove", () -> s.remove("zz")); t("clear", () -> { s.clear(); return 0; }); t("add", () -> cp.add("q")); t("copy", () -> cp.removeIf(x -> true)); t("same", () -> Set.copyOf(s) == s);
    t("remove pair", () -> m.remove("no", 5)); t("replace pair", () -> m.replace("no", 5, 6)); t("merge", () -> m.merge("k", 1, Integer::sum)); t("compute", () -> m.compute("z", (k, v) -> null)); t("entry", () -> m.entrySet().iterator().next().setValue(3)); t("keys", () -> m.keySet().remove("none")); t("values", () -> m.values().removeIf(v -> v > 5)); t("putAll", () -> { m.putAll(Map.of()); return 1; });
    t("replaceAll", () -> { l.replaceAll(x -> x); return l; }); t("sort", () -> { l.sort(null); return l; }); t("list removeAll", () -> l.removeAll(List.of())); t("equals", () -> s.equals(new HashSet<>(List.of("b"))) + " " + new HashSet<>(List.of("b")).equals(s) + s.hashCode() + s.containsAll(List.of("b")) + s.contains("c")); t("stream", () -> s.stream().map(String::toUpperCase).toList() + s.toString() + s.iterator().next() + s.toArray().length);
    PriorityQueue<Integer> pq = new PriorityQueue<>(List.of(9, 4, 7, 1, 8, 2, 6)); t("pq", () -> pq.removeIf(x -> x % 2 == 1) + " " + pq + pq.removeAll(List.of(4, 100)) + pq + pq.retainAll(List.of(2, 8, 6)) + pq + pq.poll() + pq); t("join", () -> String.join(new StringBuilder("+"), List.of("a", "b")) + String.join(new StringBuilder("-"), "c", "d"));
    StringBuilder sb = new StringBuilder("hello"); t("insert", () -> sb.insert(1, new char[] {'a', 'b', 'c'}, 1, 2) + " " + sb.insert(0, "wxyz", 1, 3)); t("insert far", () -> sb.insert(99, new char[] {'a'}, 0, 1)); t("insert part", () -> sb.insert(0, new char[] {'a'}, 0, 5)); t("insert text", () -> sb.insert(0, "abc", 2, 9)); t("insert at", () -> sb.insert(-1, "abc", 0, 1));
  }
}
