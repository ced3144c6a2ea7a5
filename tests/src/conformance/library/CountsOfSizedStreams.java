import java.io.BufferedReader;
import java.io.StringReader;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.Pattern;
import java.util.stream.*;

/**
 * {@code count()} does not look at the elements of a stream whose size is known (Java 9 and up).
 */
public class CountsOfSizedStreams {
  static final StringBuilder SEEN = new StringBuilder();

  static void show(String name, Stream<?> s) {
    long n = s.peek(x -> SEEN.append(x).append(' ')).count();
    System.out.println(name + " " + n + " " + SEEN);
    SEEN.setLength(0);
  }

  static void show(String name, IntStream s) {
    show(name, s.mapToObj(i -> i + "i"));
  }

  public static void main(String[] args) {
    String text = "one two\nthree";
    List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
    show("lines", text.lines());
    show("chars", text.chars());
    show("codePoints", text.codePoints());
    show("wide", "h\u00e9\u4e2d".chars());
    show("widePoints", "h\u00e9\u4e2d".codePoints());
    show("builder", new StringBuilder("ab").chars());
    show("splitAsStream", Pattern.compile(" ").splitAsStream("a b"));
    show("tokens", new Scanner("x y").tokens());
    show("reader", new BufferedReader(new StringReader(text)).lines());
    show("matches", Pattern.compile("o").matcher(text).results().map(m -> m.start()));
    show("list", list.stream());
    show("map", list.stream().map(x -> x + 1));
    show("boxed", list.stream().mapToInt(x -> x).boxed());
    show("sorted", list.stream().sorted());
    show("filter", list.stream().filter(x -> x > 1));
    show("distinct", list.stream().distinct());
    show("flatMap", list.stream().flatMap(x -> Stream.of(x, x)));
    show("limit", list.stream().takeWhile(x -> x > 2));
    show("iterate", Stream.iterate(1, x -> x + 1).limit(2));
    show("iterateWhile", Stream.iterate(1, x -> x < 3, x -> x + 1));
    show("generate", Stream.generate(() -> 7).limit(2));
    show("concat", Stream.concat(list.stream(), Stream.of(9)));
    show("concatLines", Stream.concat(list.stream(), text.lines()));
    show("empty", Stream.empty());
    show("one", Stream.of("o"));
    show("nullable", Stream.ofNullable("o"));
    show("optional", Optional.of("o").stream());
    show("builderOf", Stream.builder().add("q").add("r").build());
    show("range", IntStream.range(0, 3));
    show("rangeClosed", IntStream.rangeClosed(0, 3));
    show("asList", Arrays.asList("p", "q").stream());
    show("array", Arrays.stream(new int[] {4, 5}, 0, 1));
    show("nCopies", Collections.nCopies(2, "n").stream());
    show("set", Set.of(1).stream());
    show("hashSet", new HashSet<>(list).stream());
    show("linked", new LinkedHashSet<>(list).stream());
    show("tree", new TreeSet<>(list).stream());
    show("descending", new TreeSet<>(list).descendingSet().stream());
    show("keys", new HashMap<>(Map.of("k", 1)).keySet().stream());
    show("values", new HashMap<>(Map.of("k", 1)).values().stream());
    show("entries", new TreeMap<>(Map.of("k", 1)).entrySet().stream());
    show("deque", new ArrayDeque<>(list).stream());
    show("heap", new PriorityQueue<>(List.of(1)).stream());
    show("linkedList", new LinkedList<>(list).stream());
    show("subList", list.subList(0, 2).stream());
    show("vector", new Vector<>(list).stream());
    show("copyOnWrite", new CopyOnWriteArrayList<>(list).stream());
    show("unmodifiable", Collections.unmodifiableList(list).stream());
    show("enums", EnumSet.of(TimeUnit.DAYS).stream());
    BitSet bits = new BitSet();
    bits.set(3);
    show("bits", bits.stream());
    show("random", new Random(1).ints(2, 0, 1));
    show("collected", list.stream().collect(Collectors.toList()).stream());
    show("parallel", list.stream().unordered().sequential());
    show("skipAll", list.stream().filter(x -> true).skip(5));
  }
}
