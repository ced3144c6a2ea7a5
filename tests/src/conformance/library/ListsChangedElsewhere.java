import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Lists that lose elements by all that may have them, after their sizes were asked and in loops over them. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class ListsChangedElsewhere {

  static int size0(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Collections.synchronizedList(xs).clear(); return xs.get(n - 1); }
  static int loop0(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Collections.synchronizedList(xs).clear(); } } return s; }

  static int size1(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Collections.checkedList(xs, Integer.class).clear(); return xs.get(n - 1); }
  static int loop1(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Collections.checkedList(xs, Integer.class).clear(); } } return s; }

  static int size2(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List<Integer> w = Collections.synchronizedList(xs); w.remove(0); return xs.get(n - 1); }
  static int loop2(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List<Integer> w = Collections.synchronizedList(xs); w.remove(0); } } return s; }

  static int size3(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Objects.requireNonNull(xs).clear(); return xs.get(n - 1); }
  static int loop3(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Objects.requireNonNull(xs).clear(); } } return s; }

  static int size4(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Optional.of(xs).get().clear(); return xs.get(n - 1); }
  static int loop4(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Optional.of(xs).get().clear(); } } return s; }

  static int size5(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Optional.of(xs).ifPresent(l -> l.clear()); return xs.get(n - 1); }
  static int loop5(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Optional.of(xs).ifPresent(l -> l.clear()); } } return s; }

  static int size6(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Optional.of(xs).ifPresent(List::clear); return xs.get(n - 1); }
  static int loop6(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Optional.of(xs).ifPresent(List::clear); } } return s; }

  static int size7(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Map.of("a", xs).get("a").clear(); return xs.get(n - 1); }
  static int loop7(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Map.of("a", xs).get("a").clear(); } } return s; }

  static int size8(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Map<String, List<Integer>> m = new HashMap<>(); m.put("a", xs); for (List<Integer> l : m.values()) l.clear(); return xs.get(n - 1); }
  static int loop8(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Map<String, List<Integer>> m = new HashMap<>(); m.put("a", xs); for (List<Integer> l : m.values()) l.clear(); } } return s; }

  static int size9(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Map<String, List<Integer>> m = new TreeMap<>(); m.computeIfAbsent("k", k -> xs).clear(); return xs.get(n - 1); }
  static int loop9(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Map<String, List<Integer>> m = new TreeMap<>(); m.computeIfAbsent("k", k -> xs).clear(); } } return s; }

  static int size10(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Map<String, List<Integer>> m = new HashMap<>(); m.put("a", xs); m.forEach((k, l) -> l.clear()); return xs.get(n - 1); }
  static int loop10(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Map<String, List<Integer>> m = new HashMap<>(); m.put("a", xs); m.forEach((k, l) -> l.clear()); } } return s; }

  static int size11(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List.of(xs).get(0).clear(); return xs.get(n - 1); }
  static int loop11(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List.of(xs).get(0).clear(); } } return s; }

  static int size12(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List.of(xs).forEach(l -> l.clear()); return xs.get(n - 1); }
  static int loop12(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List.of(xs).forEach(l -> l.clear()); } } return s; }

  static int size13(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Stream.of(xs).forEach(List::clear); return xs.get(n - 1); }
  static int loop13(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Stream.of(xs).forEach(List::clear); } } return s; }

  static int size14(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Function<List<Integer>, List<Integer>> f = Function.identity(); f.apply(xs).clear(); return xs.get(n - 1); }
  static int loop14(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Function<List<Integer>, List<Integer>> f = Function.identity(); f.apply(xs).clear(); } } return s; }

  static int size15(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; UnaryOperator<List<Integer>> f = l -> { l.clear(); return l; }; f.apply(xs); return xs.get(n - 1); }
  static int loop15(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { UnaryOperator<List<Integer>> f = l -> { l.clear(); return l; }; f.apply(xs); } } return s; }

  static int size16(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Iterator<List<Integer>> it = List.of(xs).iterator(); it.next().clear(); return xs.get(n - 1); }
  static int loop16(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Iterator<List<Integer>> it = List.of(xs).iterator(); it.next().clear(); } } return s; }

  static int size17(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Object o = xs; ((List<Integer>) o).clear(); return xs.get(n - 1); }
  static int loop17(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Object o = xs; ((List<Integer>) o).clear(); } } return s; }

  static int size18(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Object[] a = {xs}; ((List<?>) a[0]).clear(); return xs.get(n - 1); }
  static int loop18(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Object[] a = {xs}; ((List<?>) a[0]).clear(); } } return s; }

  static int size19(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List<Integer>[] a = new List[] {xs}; a[0].clear(); return xs.get(n - 1); }
  static int loop19(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List<Integer>[] a = new List[] {xs}; a[0].clear(); } } return s; }
  static class Box<T> { final T v; Box(T v) { this.v = v; } T get() { return v; } }

  static int size20(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; new Box<>(xs).get().clear(); return xs.get(n - 1); }
  static int loop20(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { new Box<>(xs).get().clear(); } } return s; }
  record R(List<Integer> l) {}

  static int size21(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; new R(xs).l().clear(); return xs.get(n - 1); }
  static int loop21(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { new R(xs).l().clear(); } } return s; }

  static int size22(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; new Object() { void go() { xs.clear(); } }.go(); return xs.get(n - 1); }
  static int loop22(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { new Object() { void go() { xs.clear(); } }.go(); } } return s; }
  static void all(List<Integer>... ls) { for (List<Integer> l : ls) l.clear(); }

  static int size23(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; all(xs, xs); return xs.get(n - 1); }
  static int loop23(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { all(xs, xs); } } return s; }
  static <T> T same(T t) { return t; }

  static int size24(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; same(xs).clear(); return xs.get(n - 1); }
  static int loop24(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { same(xs).clear(); } } return s; }

  static int size25(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Deque<List<Integer>> q = new ArrayDeque<>(); q.add(xs); q.poll().clear(); return xs.get(n - 1); }
  static int loop25(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Deque<List<Integer>> q = new ArrayDeque<>(); q.add(xs); q.poll().clear(); } } return s; }

  static int size26(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; PriorityQueue<List<Integer>> q = new PriorityQueue<>((a, b) -> a.size() - b.size()); q.add(xs); q.peek().clear(); return xs.get(n - 1); }
  static int loop26(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { PriorityQueue<List<Integer>> q = new PriorityQueue<>((a, b) -> a.size() - b.size()); q.add(xs); q.peek().clear(); } } return s; }

  static int size27(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Stream.of(1).forEach(y -> xs.clear()); return xs.get(n - 1); }
  static int loop27(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Stream.of(1).forEach(y -> xs.clear()); } } return s; }

  static int size28(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; IntStream.range(0, 2).forEach(xs::remove); return xs.get(n - 1); }
  static int loop28(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { IntStream.range(0, 2).forEach(xs::remove); } } return s; }

  static int size29(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Stream.of(5, 6).collect(Collectors.toCollection(() -> xs)); xs.clear(); return xs.get(n - 1); }
  static int loop29(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Stream.of(5, 6).collect(Collectors.toCollection(() -> xs)); xs.clear(); } } return s; }

  static int size30(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List<Integer> v = xs.subList(0, 1); v.clear(); return xs.get(n - 1); }
  static int loop30(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List<Integer> v = xs.subList(0, 1); v.clear(); } } return s; }

  static int size31(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; ListIterator<Integer> it = xs.listIterator(); it.next(); it.remove(); return xs.get(n - 1); }
  static int loop31(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { ListIterator<Integer> it = xs.listIterator(); it.next(); it.remove(); } } return s; }
  static void drop(Iterator<Integer> it) { it.next(); it.remove(); }

  static int size32(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; drop(xs.iterator()); return xs.get(n - 1); }
  static int loop32(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { drop(xs.iterator()); } } return s; }

  static int size33(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Iterator<Integer> it = xs.iterator(); while (it.hasNext()) { it.next(); it.remove(); } return xs.get(n - 1); }
  static int loop33(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Iterator<Integer> it = xs.iterator(); while (it.hasNext()) { it.next(); it.remove(); } } } return s; }

  static int size34(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Iterator<Integer> it; it = xs.iterator(); it.next(); it.remove(); return xs.get(n - 1); }
  static int loop34(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Iterator<Integer> it; it = xs.iterator(); it.next(); it.remove(); } } return s; }

  static int size35(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Callable<Void> c = () -> { xs.clear(); return null; }; try { c.call(); } catch (Exception e) { throw new IllegalStateException(e); } return xs.get(n - 1); }
  static int loop35(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Callable<Void> c = () -> { xs.clear(); return null; }; try { c.call(); } catch (Exception e) { throw new IllegalStateException(e); } } } return s; }

  static int size36(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Comparator<Integer> c = (a, b) -> { xs.clear(); return 0; }; List.of(1, 2).stream().sorted(c).toList(); return xs.get(n - 1); }
  static int loop36(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Comparator<Integer> c = (a, b) -> { xs.clear(); return 0; }; List.of(1, 2).stream().sorted(c).toList(); } } return s; }

  static int size37(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; String t = "" + new Object() { public String toString() { xs.clear(); return "x"; } }; return xs.get(n - 1); }
  static int loop37(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { String t = "" + new Object() { public String toString() { xs.clear(); return "x"; } }; } } return s; }

  static int size38(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Set<Object> t = new HashSet<>(); t.add(new Object() { public int hashCode() { xs.clear(); return 1; } }); return xs.get(n - 1); }
  static int loop38(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Set<Object> t = new HashSet<>(); t.add(new Object() { public int hashCode() { xs.clear(); return 1; } }); } } return s; }

  static int size39(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; new TreeSet<Integer>((a, b) -> { xs.clear(); return 0; }).addAll(List.of(1, 2)); return xs.get(n - 1); }
  static int loop39(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { new TreeSet<Integer>((a, b) -> { xs.clear(); return 0; }).addAll(List.of(1, 2)); } } return s; }
  static class E extends RuntimeException { final List<Integer> l; E(List<Integer> l) { this.l = l; } }

  static int size40(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; try { throw new E(xs); } catch (E e) { e.l.clear(); } return xs.get(n - 1); }
  static int loop40(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { try { throw new E(xs); } catch (E e) { e.l.clear(); } } } return s; }

  static int size41(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; AtomicReference<List<Integer>> r = new AtomicReference<>(xs); r.get().clear(); return xs.get(n - 1); }
  static int loop41(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { AtomicReference<List<Integer>> r = new AtomicReference<>(xs); r.get().clear(); } } return s; }

  static int size42(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Map.Entry<String, List<Integer>> e = Map.entry("a", xs); e.getValue().clear(); return xs.get(n - 1); }
  static int loop42(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Map.Entry<String, List<Integer>> e = Map.entry("a", xs); e.getValue().clear(); } } return s; }

  static int size43(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; new ArrayList<>(List.of(xs)).get(0).clear(); return xs.get(n - 1); }
  static int loop43(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { new ArrayList<>(List.of(xs)).get(0).clear(); } } return s; }

  static int size44(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List<List<Integer>> ll = new ArrayList<>(); ll.add(xs); for (List<Integer> l : ll) l.remove(0); return xs.get(n - 1); }
  static int loop44(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List<List<Integer>> ll = new ArrayList<>(); ll.add(xs); for (List<Integer> l : ll) l.remove(0); } } return s; }

  static int size45(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List<List<Integer>> ll = Stream.of(xs).collect(Collectors.toList()); ll.get(0).clear(); return xs.get(n - 1); }
  static int loop45(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List<List<Integer>> ll = Stream.of(xs).collect(Collectors.toList()); ll.get(0).clear(); } } return s; }

  static int size46(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Stream.of(xs).collect(Collectors.groupingBy(l -> 1)).get(1).get(0).clear(); return xs.get(n - 1); }
  static int loop46(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Stream.of(xs).collect(Collectors.groupingBy(l -> 1)).get(1).get(0).clear(); } } return s; }

  static int size47(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Stream.of(xs).map(l -> l).filter(l -> true).findFirst().get().clear(); return xs.get(n - 1); }
  static int loop47(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Stream.of(xs).map(l -> l).filter(l -> true).findFirst().get().clear(); } } return s; }

  static int size48(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Stream.of(xs).reduce((a, b) -> a).get().clear(); return xs.get(n - 1); }
  static int loop48(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Stream.of(xs).reduce((a, b) -> a).get().clear(); } } return s; }

  static int size49(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Supplier<List<Integer>> t = () -> xs; t.get().clear(); return xs.get(n - 1); }
  static int loop49(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Supplier<List<Integer>> t = () -> xs; t.get().clear(); } } return s; }

  static int size50(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List<Integer> ys = new ArrayList<>(), zs = xs.isEmpty() ? ys : xs; zs.clear(); return xs.get(n - 1); }
  static int loop50(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List<Integer> ys = new ArrayList<>(), zs = xs.isEmpty() ? ys : xs; zs.clear(); } } return s; }

  static int size51(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; List<Integer> ys; (ys = xs).clear(); return xs.get(n - 1); }
  static int loop51(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { List<Integer> ys; (ys = xs).clear(); } } return s; }

  static int size52(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Runnable r = new Runnable() { public void run() { xs.clear(); } }; r.run(); return xs.get(n - 1); }
  static int loop52(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Runnable r = new Runnable() { public void run() { xs.clear(); } }; r.run(); } } return s; }

  static int size53(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; BiConsumer<List<Integer>, Integer> b = List::add; b.accept(xs, 1); xs.clear(); return xs.get(n - 1); }
  static int loop53(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { BiConsumer<List<Integer>, Integer> b = List::add; b.accept(xs, 1); xs.clear(); } } return s; }

  static int size54(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Consumer<List<Integer>> b = List::clear; b.accept(xs); return xs.get(n - 1); }
  static int loop54(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Consumer<List<Integer>> b = List::clear; b.accept(xs); } } return s; }

  static int size55(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Collections.addAll(xs, 3, 4); xs.clear(); return xs.get(n - 1); }
  static int loop55(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Collections.addAll(xs, 3, 4); xs.clear(); } } return s; }

  static int size56(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; xs.removeAll(Set.of(1, 2, 3)); return xs.get(n - 1); }
  static int loop56(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { xs.removeAll(Set.of(1, 2, 3)); } } return s; }

  static int size57(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; xs.retainAll(Set.of(1)); return xs.get(n - 1); }
  static int loop57(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { xs.retainAll(Set.of(1)); } } return s; }

  static int size58(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; ((ArrayList<Integer>) xs).removeIf(y -> true); return xs.get(n - 1); }
  static int loop58(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { ((ArrayList<Integer>) xs).removeIf(y -> true); } } return s; }

  static int size59(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Collection<Integer> c = xs; c.clear(); return xs.get(n - 1); }
  static int loop59(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Collection<Integer> c = xs; c.clear(); } } return s; }

  static int size60(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Iterable<Integer> c = xs; Iterator<Integer> i = c.iterator(); i.next(); i.remove(); return xs.get(n - 1); }
  static int loop60(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Iterable<Integer> c = xs; Iterator<Integer> i = c.iterator(); i.next(); i.remove(); } } return s; }

  static int size61(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Arrays.asList(xs).get(0).clear(); return xs.get(n - 1); }
  static int loop61(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Arrays.asList(xs).get(0).clear(); } } return s; }

  static int size62(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Arrays.stream(new List[] {xs}).forEach(l -> l.clear()); return xs.get(n - 1); }
  static int loop62(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Arrays.stream(new List[] {xs}).forEach(l -> l.clear()); } } return s; }

  static int size63(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Spliterator<List<Integer>> sp = List.of(xs).spliterator(); sp.tryAdvance(l -> l.clear()); return xs.get(n - 1); }
  static int loop63(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Spliterator<List<Integer>> sp = List.of(xs).spliterator(); sp.tryAdvance(l -> l.clear()); } } return s; }
  static class Node { List<Integer> list; Node next; Node(List<Integer> l) { list = l; next = this; } }

  static int size64(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; new Node(xs).next.list.clear(); return xs.get(n - 1); }
  static int loop64(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { new Node(xs).next.list.clear(); } } return s; }
  static List<Integer> held; static void drop() { held.clear(); }

  static int size65(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; held = xs; drop(); return xs.get(n - 1); }
  static int loop65(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { held = xs; drop(); } } return s; }
  static class Later { static { System.out.println("init"); } static void go(List<Integer> l) { l.clear(); } }

  static int size66(List<Integer> xs) { int n = xs.size(); if (n < 2) return -1; Later.go(xs); return xs.get(n - 1); }
  static int loop66(List<Integer> xs) { int s = 0; for (int x : xs) { s += x; if (s == 3) { Later.go(xs); } } return s; }

  static void attempt(IntSupplier size, IntSupplier loop) {
    for (IntSupplier s : new IntSupplier[] {size, loop}) {
      try {
        System.out.print(s.getAsInt() + " ");
      } catch (RuntimeException e) {
        System.out.print(e + " ");
      }
    }
    System.out.println();
  }

  public static void main(String[] args) {
    attempt(() -> size0(new ArrayList<>(List.of(1, 2, 3))), () -> loop0(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size1(new ArrayList<>(List.of(1, 2, 3))), () -> loop1(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size2(new ArrayList<>(List.of(1, 2, 3))), () -> loop2(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size3(new ArrayList<>(List.of(1, 2, 3))), () -> loop3(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size4(new ArrayList<>(List.of(1, 2, 3))), () -> loop4(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size5(new ArrayList<>(List.of(1, 2, 3))), () -> loop5(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size6(new ArrayList<>(List.of(1, 2, 3))), () -> loop6(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size7(new ArrayList<>(List.of(1, 2, 3))), () -> loop7(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size8(new ArrayList<>(List.of(1, 2, 3))), () -> loop8(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size9(new ArrayList<>(List.of(1, 2, 3))), () -> loop9(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size10(new ArrayList<>(List.of(1, 2, 3))), () -> loop10(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size11(new ArrayList<>(List.of(1, 2, 3))), () -> loop11(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size12(new ArrayList<>(List.of(1, 2, 3))), () -> loop12(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size13(new ArrayList<>(List.of(1, 2, 3))), () -> loop13(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size14(new ArrayList<>(List.of(1, 2, 3))), () -> loop14(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size15(new ArrayList<>(List.of(1, 2, 3))), () -> loop15(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size16(new ArrayList<>(List.of(1, 2, 3))), () -> loop16(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size17(new ArrayList<>(List.of(1, 2, 3))), () -> loop17(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size18(new ArrayList<>(List.of(1, 2, 3))), () -> loop18(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size19(new ArrayList<>(List.of(1, 2, 3))), () -> loop19(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size20(new ArrayList<>(List.of(1, 2, 3))), () -> loop20(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size21(new ArrayList<>(List.of(1, 2, 3))), () -> loop21(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size22(new ArrayList<>(List.of(1, 2, 3))), () -> loop22(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size23(new ArrayList<>(List.of(1, 2, 3))), () -> loop23(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size24(new ArrayList<>(List.of(1, 2, 3))), () -> loop24(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size25(new ArrayList<>(List.of(1, 2, 3))), () -> loop25(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size26(new ArrayList<>(List.of(1, 2, 3))), () -> loop26(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size27(new ArrayList<>(List.of(1, 2, 3))), () -> loop27(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size28(new ArrayList<>(List.of(1, 2, 3))), () -> loop28(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size29(new ArrayList<>(List.of(1, 2, 3))), () -> loop29(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size30(new ArrayList<>(List.of(1, 2, 3))), () -> loop30(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size31(new ArrayList<>(List.of(1, 2, 3))), () -> loop31(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size32(new ArrayList<>(List.of(1, 2, 3))), () -> loop32(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size33(new ArrayList<>(List.of(1, 2, 3))), () -> loop33(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size34(new ArrayList<>(List.of(1, 2, 3))), () -> loop34(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size35(new ArrayList<>(List.of(1, 2, 3))), () -> loop35(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size36(new ArrayList<>(List.of(1, 2, 3))), () -> loop36(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size37(new ArrayList<>(List.of(1, 2, 3))), () -> loop37(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size38(new ArrayList<>(List.of(1, 2, 3))), () -> loop38(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size39(new ArrayList<>(List.of(1, 2, 3))), () -> loop39(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size40(new ArrayList<>(List.of(1, 2, 3))), () -> loop40(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size41(new ArrayList<>(List.of(1, 2, 3))), () -> loop41(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size42(new ArrayList<>(List.of(1, 2, 3))), () -> loop42(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size43(new ArrayList<>(List.of(1, 2, 3))), () -> loop43(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size44(new ArrayList<>(List.of(1, 2, 3))), () -> loop44(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size45(new ArrayList<>(List.of(1, 2, 3))), () -> loop45(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size46(new ArrayList<>(List.of(1, 2, 3))), () -> loop46(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size47(new ArrayList<>(List.of(1, 2, 3))), () -> loop47(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size48(new ArrayList<>(List.of(1, 2, 3))), () -> loop48(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size49(new ArrayList<>(List.of(1, 2, 3))), () -> loop49(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size50(new ArrayList<>(List.of(1, 2, 3))), () -> loop50(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size51(new ArrayList<>(List.of(1, 2, 3))), () -> loop51(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size52(new ArrayList<>(List.of(1, 2, 3))), () -> loop52(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size53(new ArrayList<>(List.of(1, 2, 3))), () -> loop53(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size54(new ArrayList<>(List.of(1, 2, 3))), () -> loop54(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size55(new ArrayList<>(List.of(1, 2, 3))), () -> loop55(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size56(new ArrayList<>(List.of(1, 2, 3))), () -> loop56(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size57(new ArrayList<>(List.of(1, 2, 3))), () -> loop57(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size58(new ArrayList<>(List.of(1, 2, 3))), () -> loop58(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size59(new ArrayList<>(List.of(1, 2, 3))), () -> loop59(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size60(new ArrayList<>(List.of(1, 2, 3))), () -> loop60(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size61(new ArrayList<>(List.of(1, 2, 3))), () -> loop61(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size62(new ArrayList<>(List.of(1, 2, 3))), () -> loop62(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size63(new ArrayList<>(List.of(1, 2, 3))), () -> loop63(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size64(new ArrayList<>(List.of(1, 2, 3))), () -> loop64(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size65(new ArrayList<>(List.of(1, 2, 3))), () -> loop65(new ArrayList<>(List.of(1, 2, 3))));
    attempt(() -> size66(new ArrayList<>(List.of(1, 2, 3))), () -> loop66(new ArrayList<>(List.of(1, 2, 3))));
  }
}
