import java.util.*;
import java.util.function.*;
import static java.util.Collections.*;

public class FaultsOfCollections {
  static void expect(String what, Runnable r) { try { r.run(); System.out.println(what + ": no exception"); } catch (RuntimeException e) { System.out.println(what + ": " + e.getClass().getName() + (e.getMessage() == null ? "" : " " + e.getMessage())); } }
  public static void main(String[] args) {
    List<Integer> a = new ArrayList<>(Arrays.asList(3, 1, 4, 1, 5, 9, 2, 6));
    System.out.println(max(a) + " " + min(a) + " " + frequency(a, 1) + " " + disjoint(a, List.of(7, 8)) + " " + max(a, reverseOrder()) + " " + indexOfSubList(a, List.of(1, 5)) + " " + lastIndexOfSubList(a, List.of(1)));
    sort(a); System.out.println(a + " " + binarySearch(a, 5) + " " + binarySearch(a, 7) + " " + binarySearch(a, 0)); sort(a, reverseOrder()); System.out.println(binarySearch(a, 4, reverseOrder()) + " " + nCopies(3, "z") + emptyList() + singletonList(1) + singletonMap("k", "v") + emptyMap() + emptySet() + singleton(4));
    fill(a, 0); copy(a, List.of(1, 2, 3)); System.out.println(a + " " + replaceAll(a, 0, 7) + a + addAll(a, 8, 9)); List<Integer> un = unmodifiableList(a);
    expect("un", () -> un.add(1));
    expect("copy", () -> copy(new ArrayList<>(), a));
    expect("max", () -> max(new ArrayList<Integer>()));
    expect("of null", () -> List.of(1, null));
    expect("of.contains", () -> List.of(1).contains(null));
    expect("of dup", () -> Set.of(1, 1));
    expect("map dup", () -> Map.of("a", 1, "a", 2));
    expect("asList add", () -> Arrays.asList(1, 2).add(3));
    expect("asList set", () -> Arrays.asList(1, 2).set(0, 3));
    expect("nCopies", () -> nCopies(-1, 0));
    expect("it", () -> new ArrayList<>().iterator().next());
    expect("get", () -> new ArrayList<>(List.of(1)).get(1));
    expect("ll", () -> new LinkedList<>().get(0));
    expect("sub", () -> a.subList(3, 2));
    expect("sub2", () -> a.subList(0, 99));
    expect("addAt", () -> a.add(50, 1));
    expect("empty first", () -> new LinkedList<>().getFirst());
    expect("stack", () -> new Stack<>().pop());
    expect("vec", () -> new Vector<>().get(0));
    expect("cap", () -> new ArrayList<>(-1));
    expect("hm", () -> new HashMap<>(-1));
    expect("itremove", () -> new ArrayList<>(List.of(1)).iterator().remove());
    expect("emptyIt", () -> emptyIterator().next());
    expect("pq null", () -> new PriorityQueue<>().add(null));
    expect("listOf sort", () -> List.of(2, 1).sort(null));
    expect("toList", () -> java.util.stream.Stream.of(1).toList().add(2));
    expect("optional", () -> Optional.empty().get());
    expect("requireNonNull", () -> Objects.requireNonNull(null, "msg"));
    expect("checkIndex", () -> Objects.checkIndex(5, 5));
    expect("orElseThrow", () -> Optional.empty().orElseThrow(() -> new IllegalStateException("bad")));
    expect("enum", () -> java.time.DayOfWeek.valueOf("X"));
    expect("parse", () -> Integer.parseInt("12a"));
    expect("parseL", () -> Long.parseLong(""));
    expect("parseD", () -> Double.parseDouble("x"));
    expect("parseNull", () -> Integer.parseInt(null));
    expect("div", () -> System.out.println(1 / (a.size() - a.size())));
    expect("cast", () -> { Object o = "s"; Integer i = (Integer) o; });
    expect("arr", () -> { int[] x = new int[2]; x[2] = 1; });
    expect("neg", () -> { int[] x = new int[-1]; });
    expect("store", () -> { Object[] x = new String[1]; x[0] = 1; });
    List<Integer> syn = synchronizedList(new LinkedList<>(List.of(5, 6))); syn.add(7); System.out.println(syn); Map<String, Integer> cm = checkedMap(new TreeMap<>(), String.class, Integer.class); cm.put("a", 1); System.out.println(cm); Set<String> sfm = newSetFromMap(new LinkedHashMap<>()); sfm.add("q"); sfm.add("q"); System.out.println(sfm); Queue<Integer> lifo = asLifoQueue(new ArrayDeque<>()); lifo.add(1); lifo.add(2); System.out.println(lifo.poll()); Enumeration<Integer> en = enumeration(List.of(1, 2)); System.out.println(list(en)); System.out.println(unmodifiableMap(new TreeMap<>(Map.of(1, 2))).equals(Map.of(1, 2)) + " " + unmodifiableSortedSet(new TreeSet<>(Set.of(3, 2))).first());
    int[] x = {5, 3, 8, 1}; int[] y = x.clone(); Arrays.sort(y, 1, 4); System.out.println(Arrays.toString(y) + Arrays.stream(x, 1, 3).sum() + Arrays.equals(x, y) + Arrays.hashCode(x) + Arrays.mismatch(x, y) + Arrays.compare(x, y) + Arrays.toString(Arrays.copyOfRange(x, 2, 6)) + Arrays.asList(1, 2).hashCode()); Arrays.setAll(x, i -> i * i); Arrays.parallelPrefix(x, Integer::sum); System.out.println(Arrays.toString(x) + Arrays.binarySearch(x, 5) + Arrays.deepToString(new int[][] {{1}, {2, 3}}) + Arrays.deepEquals(new Object[] {new int[] {1}}, new Object[] {new int[] {1}}) + Arrays.deepHashCode(new Object[] {1, new int[] {2}}) + Arrays.toString((int[]) null)); Integer[] boxed = {3, 1, 2}; Arrays.sort(boxed, Collections.reverseOrder()); System.out.println(Arrays.toString(boxed)); String[] strs = {"b", "A", "c"}; Arrays.sort(strs, String::compareToIgnoreCase); System.out.println(String.join("", strs) + Arrays.asList(strs).indexOf("c")); long[] ls = new long[3]; Arrays.fill(ls, 1, 3, 9L); System.out.println(Arrays.toString(ls) + Arrays.stream(ls).max().getAsLong()); char[] cs = "hello".toCharArray(); Arrays.sort(cs); System.out.println(new String(cs) + Arrays.toString(cs) + String.valueOf(cs, 1, 2)); System.out.println(Arrays.compare(new String[] {"a"}, new String[] {"a", "b"}) + " " + Arrays.equals(new int[] {1, 2, 3}, 0, 2, new int[] {0, 1, 2}, 1, 3));
    ListIterator<String> li = new LinkedList<>(List.of("x", "y")).listIterator(); li.next(); li.add("new"); System.out.println(li.previous() + li.next() + li.next() + li.hasNext()); Map<String, List<Integer>> mm = new TreeMap<>(); mm.computeIfAbsent("a", k -> new ArrayList<>()).add(1); mm.compute("b", (k, v) -> v == null ? new ArrayList<>(List.of(0)) : v); mm.replaceAll((k, v) -> { v.add(k.length()); return v; }); System.out.println(mm + " " + mm.getOrDefault("z", List.of()) + mm.replace("a", List.of(9)) + mm.remove("a", List.of(8)) + mm.entrySet().iterator().next()); Iterator<Map.Entry<String, List<Integer>>> mi = mm.entrySet().iterator(); mi.next(); mi.remove(); System.out.println(mm + "" + Map.entry("k", 2) + new AbstractMap.SimpleEntry<>("a", 1).hashCode() + Map.copyOf(mm) + Map.ofEntries(Map.entry(1, 2)));
  }
}
