import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class StreamPipelines {
  static <T, K> Map<K, List<T>> groupBy(Collection<T> xs, Function<? super T, ? extends K> f) { return xs.stream().collect(Collectors.groupingBy(f)); }
  static <A, B, C> Stream<C> zip(List<A> a, List<B> b, BiFunction<A, B, C> f) { return IntStream.range(0, Math.min(a.size(), b.size())).mapToObj(i -> f.apply(a.get(i), b.get(i))); }
  static <T> Stream<List<T>> windows(List<T> xs, int n) { return IntStream.rangeClosed(0, xs.size() - n).mapToObj(i -> xs.subList(i, i + n)); }
  static <T> Collector<T, ?, List<T>> reversing() { return Collector.of(ArrayDeque<T>::new, ArrayDeque::addFirst, (a, b) -> { b.addAll(a); return b; }, ArrayList::new); }
  static Stream<String> tree(String root, int depth) { return depth == 0 ? Stream.of(root) : Stream.concat(Stream.of(root), Stream.of("l", "r").flatMap(s -> tree(root + s, depth - 1))); }
  sealed interface Shape permits Sq, Ci {} record Sq(double s) implements Shape {} record Ci(double r) implements Shape {}
  static double area(Shape s) { return s instanceof Sq q ? q.s() * q.s() : s instanceof Ci c ? Math.PI * c.r() * c.r() : 0; }
  static class Node { int v; List<Node> kids = new ArrayList<>(); Node(int v, Node... k) { this.v = v; kids.addAll(List.of(k)); } Stream<Node> all() { return Stream.concat(Stream.of(this), kids.stream().flatMap(Node::all)); } }
  public static void main(String[] args) {
    System.out.println(groupBy(List.of("a", "bb", "cc", "d"), String::length));
    System.out.println(zip(List.of(1, 2, 3), List.of("x", "y"), (a, b) -> a + b).toList());
    System.out.println(windows(List.of(1, 2, 3, 4), 2).map(w -> w.stream().mapToInt(Integer::intValue).sum()).toList());
    System.out.println(Stream.of(1, 2, 3).collect(reversing()));
    System.out.println(tree("t", 2).collect(Collectors.joining(",")));
    System.out.println(Stream.of(new Sq(2), new Ci(1)).map(StreamPipelines::area).map(a -> String.format("%.2f", a)).toList());
    Node root = new Node(1, new Node(2, new Node(4)), new Node(3)); System.out.println(root.all().map(n -> n.v).toList() + " " + root.all().mapToInt(n -> n.v).sum());
    List<Function<Integer, Integer>> fs = List.of(x -> x + 1, x -> x * 2, x -> x - 3); System.out.println(fs.stream().reduce(Function.identity(), Function::andThen).apply(5));
    Predicate<Integer> p = Stream.<Predicate<Integer>>of(x -> x > 2, x -> x < 9).reduce(x -> true, Predicate::and); System.out.println(IntStream.range(0, 12).boxed().filter(p).toList());
    Map<String, List<String>> graph = new LinkedHashMap<>(); graph.put("a", List.of("b", "c")); graph.put("b", List.of("c")); graph.put("c", List.of());
    System.out.println(graph.entrySet().stream().flatMap(e -> e.getValue().stream().map(v -> e.getKey() + "->" + v)).collect(Collectors.toList()));
    Map<String, Set<String>> inv = graph.entrySet().stream().flatMap(e -> e.getValue().stream().map(v -> Map.entry(v, e.getKey()))).collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new)))); System.out.println(inv);
    List<String> list = new ArrayList<>(List.of("d", "a", "c")); list.removeIf(s -> s.equals("a")); list.replaceAll(String::toUpperCase); list.sort(null); System.out.println(list);
    Iterator<Integer> it = Stream.iterate(1, x -> x * 2).iterator(); int s = 0; while (true) { int x = it.next(); if (x > 50) break; s += x; } System.out.println(s);
    Supplier<Stream<String>> again = list::stream; System.out.println(again.get().count() + again.get().findFirst().get());
    System.out.println(Stream.of(Optional.of(1), Optional.<Integer>empty(), Optional.of(3)).flatMap(Optional::stream).mapToInt(x -> x).sum());
    System.out.println(Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).collect(Collectors.toCollection(ArrayDeque::new)).peekFirst());
    System.out.println(IntStream.range(0, 3).boxed().collect(Collectors.toMap(i -> "k" + i, i -> i * i)));
    System.out.println(Stream.of(1, 2, 3, 4).collect(Collectors.teeing(Collectors.summingInt(x -> x), Collectors.counting(), (a, b) -> a + "/" + b)) + Stream.of(5, 6).collect(Collectors.reducing(1, (a, b) -> a * b)) + Stream.of(5, 6).collect(Collectors.reducing(0, x -> x * 10, Integer::sum)));
    Object[] os = Stream.of(1, "a", 'c', 2.5, null).filter(Objects::nonNull).toArray(); System.out.println(Arrays.toString(os) + os.length);
    System.out.println(Stream.of(1, "a", 2, "b").filter(String.class::isInstance).map(String.class::cast).collect(Collectors.joining()));
    try { Stream.of(1, 2).map(x -> { if (x == 2) throw new IllegalStateException("boom " + x); return x; }).forEach(System.out::println); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    String r = Stream.of("x").findAny().isPresent() ? "yes" : "no"; System.out.println(r);
    char[] cs = {'h', 'i'}; System.out.println(IntStream.range(0, cs.length).mapToObj(i -> cs[i]).map(c -> Character.toUpperCase(c)).map(String::valueOf).collect(Collectors.joining()));
    System.out.println(Collections.max(List.of(3, 9, 2)) + " " + List.of(3, 9, 2).stream().sorted().skip(1).findFirst().get());
    var stats = Stream.of(3, 9, 2).collect(Collectors.summarizingInt(Integer::intValue)); System.out.println(stats.getMax() - stats.getMin());
    System.out.println(Arrays.asList(1, 2, 3).stream().map(i -> new int[] {i, i * i}).map(a -> a[0] + ":" + a[1]).toList());
    Map<Character, Integer> counts = new TreeMap<>(); "hello".chars().forEach(c -> counts.merge((char) c, 1, Integer::sum)); System.out.println(counts);
    BitSet bs = new BitSet(); IntStream.of(1, 3, 5).forEach(bs::set); System.out.println(bs + " " + bs.stream().sum());
    System.out.println(Stream.of("one", "two").map(String::length).map(Integer::doubleValue).reduce(Double::sum).get());
    Runnable run = () -> Stream.of("lazy").peek(x -> System.out.println("never")); run.run();
    System.out.println(Stream.of(5, 1, 3).sorted().map(Object::toString).reduce((a, b) -> a + b).get());
    System.out.println(Stream.of(1,2,3,4,5,6).collect(Collectors.groupingBy(i -> i % 3, Collectors.collectingAndThen(Collectors.toList(), l -> l.get(l.size() - 1)))));
  }
}
