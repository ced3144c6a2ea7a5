import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class NullArguments {
  static int n = 0;

  interface X {
    Object run() throws Exception;
  }

  static void t(X x) {
    n++;
    try {
      System.out.println(n + " = " + x.run());
    } catch (Exception e) {
      System.out.println(n + " " + e.getClass().getSimpleName());
    }
  }

  static String s0 = null;
  static Object o0 = null;
  static List<Integer> l0 = null;
  static Map<String, Integer> m0 = null;
  static int[] a0 = null;
  static Comparator<String> c0 = null;
  static Function<String, Integer> f0 = null;
  static Predicate<Integer> p0 = null;
  static Integer i0 = null;
  static CharSequence cs0 = null;
  static Object[] oa0 = null;

  public static void main(String[] args) {
    t(() -> "abc".concat(s0));
    t(() -> "abc".equals(null));
    t(() -> "abc".compareTo(s0));
    t(() -> "abc".indexOf(s0));
    t(() -> "abc".contains(s0));
    t(() -> "abc".startsWith(s0));
    t(() -> "abc".endsWith(s0));
    t(() -> "abc".equalsIgnoreCase(s0));
    t(() -> "abc".compareToIgnoreCase(s0));
    t(() -> "abc".replace(s0, "x"));
    t(() -> "abc".replace("a", s0));
    t(() -> "abc".replaceAll(s0, "x"));
    t(() -> "abc".replaceAll("a", s0));
    t(() -> "abc".split(s0));
    t(() -> "abc".matches(s0));
    t(() -> String.join(",", (String) null));
    t(() -> String.join(s0, "a", "b"));
    t(() -> String.join(",", (Iterable<String>) null));
    t(() -> String.join(",", Arrays.asList("a", null)));
    t(() -> String.valueOf(o0));
    t(() -> String.valueOf((char[]) null));
    t(() -> new String(s0));
    t(() -> new String((char[]) null));
    t(() -> String.format(s0));
    t(() -> String.format("%s %d", null, null));
    t(() -> "a" + s0 + i0);
    t(() -> "abc".lastIndexOf(s0));
    t(() -> "abc".contentEquals(cs0));
    t(() -> "abc".getBytes(s0));
    t(() -> "x".chars().mapToObj(null).count());
    t(() -> Integer.parseInt(null));
    t(() -> Integer.valueOf(s0));
    t(() -> Long.parseLong(s0));
    t(() -> Double.parseDouble(s0));
    t(() -> Double.valueOf(s0));
    t(() -> Boolean.parseBoolean(s0));
    t(() -> Integer.decode(s0));
    t(() -> Float.parseFloat(s0));
    t(() -> Integer.compare(i0, 3));
    t(() -> Integer.valueOf(3).compareTo(i0));
    t(() -> Integer.valueOf(3).equals(i0));
    t(() -> Byte.parseByte(s0));
    t(() -> Character.valueOf('c').compareTo(null));
    t(() -> Math.max(i0, 2));
    t(() -> Integer.sum(1, i0));
    t(() -> new java.math.BigInteger(s0));
    t(() -> new java.math.BigDecimal(s0));
    t(() -> java.math.BigInteger.ONE.add(null));
    t(() -> java.math.BigDecimal.ONE.compareTo(null));
    t(() -> java.math.BigInteger.ONE.equals(null));
    t(() -> new ArrayList<>(l0));
    t(() -> new ArrayList<>(List.of(1)).addAll(l0));
    t(() -> new ArrayList<>(List.of(1)).removeAll(l0));
    t(() -> new ArrayList<>(List.of(1)).retainAll(l0));
    t(() -> new ArrayList<>(List.of(1)).containsAll(l0));
    t(() -> new ArrayList<>(List.of(1)).removeIf(p0));
    t(
        () -> {
          new ArrayList<>(List.of(1)).forEach(null);
          return 0;
        });
    t(
        () -> {
          new ArrayList<>(List.of("a", "b")).sort(c0);
          return "sorted";
        });
    t(
        () -> {
          new ArrayList<>(List.of(1)).replaceAll(null);
          return 0;
        });
    t(() -> new ArrayList<Integer>().equals(null));
    t(() -> new ArrayList<Integer>().contains(null));
    t(() -> new ArrayList<Integer>(List.of(1)).indexOf(null));
    t(() -> List.of(1).contains(null));
    t(() -> List.of(1, null));
    t(() -> List.copyOf(l0));
    t(() -> List.copyOf(Arrays.asList(1, null)));
    t(() -> Set.of(1).contains(null));
    t(() -> Map.of("a", null));
    t(() -> Map.of("a", 1).get(null));
    t(() -> Map.of("a", 1).containsKey(null));
    t(() -> new ArrayDeque<>().add(null));
    t(() -> new ArrayDeque<>().contains(null));
    t(() -> new LinkedList<>().add(null));
    t(() -> new PriorityQueue<Integer>().offer(null));
    t(() -> new TreeSet<String>().add(null));
    t(() -> new TreeMap<String, Integer>().put(null, 1));
    t(() -> new TreeMap<String, Integer>().get(null));
    t(() -> new TreeMap<String, Integer>().containsKey(null));
    t(() -> new HashSet<>(l0));
    t(() -> new HashMap<>(m0));
    t(() -> new TreeMap<>(m0));
    t(() -> new TreeSet<>(l0));
    t(() -> new ArrayDeque<>(l0));
    t(() -> new LinkedList<>(l0));
    t(() -> new LinkedHashMap<>(m0));
    t(() -> new PriorityQueue<>(l0));
    t(
        () -> {
          new HashMap<String, Integer>().putAll(m0);
          return 0;
        });
    t(() -> new HashMap<String, Integer>().merge("a", null, Integer::sum));
    t(() -> new HashMap<String, Integer>().merge("a", 1, null));
    t(() -> new HashMap<String, Integer>().computeIfAbsent("a", null));
    t(() -> new HashMap<String, Integer>().computeIfPresent("a", null));
    t(
        () -> {
          new HashMap<String, Integer>().forEach(null);
          return 0;
        });
    t(() -> new HashMap<String, Integer>().put(null, null));
    t(() -> new HashMap<String, Integer>().getOrDefault(null, 3));
    t(() -> new HashMap<String, Integer>().equals(null));
    t(() -> new HashMap<String, Integer>().compute("a", null));
    t(
        () -> {
          new HashMap<String, Integer>(Map.of("a", 1)).replaceAll(null);
          return 0;
        });
    t(() -> Collections.max(l0));
    t(() -> Collections.unmodifiableList(l0));
    t(
        () -> {
          Collections.sort(l0);
          return 0;
        });
    t(
        () -> {
          Collections.addAll(null, 1);
          return 0;
        });
    t(() -> Collections.addAll(new ArrayList<>(), oa0));
    t(
        () -> {
          Collections.reverse(null);
          return 0;
        });
    t(() -> Collections.frequency(null, 1));
    t(() -> Collections.nCopies(2, null));
    t(() -> Arrays.asList(oa0));
    t(() -> Arrays.toString(a0));
    t(() -> Arrays.deepToString(null));
    t(() -> Arrays.hashCode(a0));
    t(() -> Arrays.equals(a0, null));
    t(() -> Arrays.equals(a0, new int[0]));
    t(
        () -> {
          Arrays.sort(a0);
          return 0;
        });
    t(
        () -> {
          Arrays.fill(a0, 1);
          return 0;
        });
    t(() -> Arrays.copyOf(a0, 1));
    t(() -> Arrays.stream(a0).sum());
    t(() -> Arrays.binarySearch(a0, 1));
    t(() -> a0.clone());
    t(
        () -> {
          System.arraycopy(a0, 0, a0, 0, 0);
          return 0;
        });
    t(() -> Objects.requireNonNull(o0));
    t(() -> Objects.requireNonNull(o0, "msg"));
    t(() -> Objects.equals(null, null));
    t(() -> Objects.hash(null, 1));
    t(() -> Objects.hashCode(null));
    t(() -> Objects.toString(null));
    t(() -> Objects.requireNonNullElse(null, 3));
    t(() -> Objects.requireNonNullElse(null, null));
    t(() -> Optional.of(o0));
    t(() -> Optional.ofNullable(o0));
    t(() -> Optional.of(1).map(null));
    t(() -> Optional.of(1).map(x -> null));
    t(() -> Optional.of(1).flatMap(x -> null));
    t(() -> Optional.empty().orElse(null));
    t(() -> Optional.empty().orElseGet(null));
    t(() -> Optional.empty().orElseThrow(null));
    t(() -> Optional.of(1).filter(null));
    t(() -> Optional.of(1).orElseGet(null));
    t(() -> Stream.of(1, 2).map(null).toList());
    t(() -> Stream.of(1, 2).filter(null).count());
    t(() -> Stream.of("b", "a").sorted(c0).toList());
    t(() -> Stream.of(1, null, 2).toList());
    t(() -> Stream.of("a", null).sorted().toList());
    t(() -> Stream.of(1, null).map(x -> x + 1).toList());
    t(() -> Stream.of("a", null).collect(Collectors.joining(",")));
    t(() -> Stream.of("a", "b").collect(Collectors.toMap(x -> x, x -> null)));
    t(() -> Stream.of("a", "b").collect(Collectors.groupingBy(x -> null)));
    t(() -> Stream.of(1, null).reduce((a, b) -> b));
    t(() -> Stream.of(1, null).findFirst());
    t(() -> Stream.of(null, 1).findFirst());
    t(() -> Stream.of((Object) null).count());
    t(() -> Stream.of(oa0).count());
    t(() -> Stream.ofNullable(null).count());
    t(() -> Stream.of(1, null).max(Comparator.naturalOrder()));
    t(() -> Stream.concat(null, Stream.of(1)).count());
    t(() -> Stream.of(1).flatMap(x -> null).count());
    t(() -> Stream.of(1).collect(Collectors.toCollection(null)));
    t(() -> Stream.of(1).anyMatch(null));
    t(() -> Stream.iterate(1, null).limit(1).count());
    t(() -> IntStream.of(a0).sum());
    t(() -> IntStream.range(0, 3).map(null).sum());
    t(() -> IntStream.range(0, 3).boxed().map(x -> (Integer) null).mapToInt(x -> x).sum());
    t(() -> new StringBuilder(s0));
    t(() -> new StringBuilder().append(s0).append((Object) null).append(i0));
    t(() -> new StringBuilder().append((char[]) null));
    t(() -> new StringBuilder("abc").insert(1, s0));
    t(() -> new StringBuilder("abc").indexOf(s0));
    t(() -> new StringBuilder("abc").replace(0, 1, s0));
    t(() -> new StringJoiner(s0));
    t(() -> new StringJoiner(",").add(s0));
    t(() -> Color.valueOf(null));
    t(() -> Color.valueOf("X"));
    t(() -> Enum.valueOf(Color.class, null));
    t(() -> new EnumMap<Color, Integer>(Color.class).put(null, 1));
    t(() -> new EnumMap<Color, Integer>(Color.class).get(null));
    t(() -> EnumSet.of(Color.A).contains(null));
    t(() -> EnumSet.of(Color.A).add(null));
    t(() -> Comparator.comparing(f0));
    t(() -> Comparator.comparing(String::length).thenComparing((Comparator<String>) null));
    t(() -> Comparator.nullsFirst(c0).compare("a", null));
    t(() -> Function.<Integer>identity().compose(null));
    t(() -> ((Predicate<Integer>) x -> true).and(null));
    t(() -> new Random().ints(-1));
    t(() -> new Scanner(s0));
    t(() -> new StringTokenizer(s0));
    t(
        () -> {
          throw null;
        });
    t(
        () -> {
          synchronized (o0) {
            return 1;
          }
        });
    t(
        () ->
            switch (s0) {
              case "a" -> 1;
              default -> 2;
            });
    t(
        () -> {
          for (int i : l0) return i;
          return 0;
        });
    t(() -> (int) i0);
    t(() -> o0.toString());
    t(() -> ((String) o0));
    t(() -> o0 instanceof String);
    t(
        () -> {
          int[][] x = new int[2][];
          return x[1][0];
        });
  }

  enum Color {
    A,
    B
  }
}
