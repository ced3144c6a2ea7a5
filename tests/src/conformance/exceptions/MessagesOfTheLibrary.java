import java.util.*;
import java.util.stream.*;
public class MessagesOfTheLibrary {
    interface Act { void run() throws Exception; }
    static void t(String what, Act a) {
        try { a.run(); System.out.println(what + " ok"); } catch (Exception e) { System.out.println(what + ": " + e); }
    }
    public static void main(String[] args) {
        t("joiner null prefix", () -> new StringJoiner(",", null, "]"));
        t("joiner null delimiter", () -> new StringJoiner(null));
        t("joiner empty null", () -> new StringJoiner(",").setEmptyValue(null));
        t("tree get", () -> new TreeMap<Object, String>().get(new Object()));
        t("tree put", () -> new TreeMap<Object, String>().put(new int[0], ""));
        t("tree null", () -> new TreeMap<String, String>().put(null, ""));
        t("tree first", () -> new TreeMap<String, String>().firstKey());
        t("set first", () -> new TreeSet<String>().first());
        t("parse arabic", () -> System.out.println(Integer.parseInt("١٢٣")));
        t("parse long", () -> Long.parseLong("12x"));
        t("parse empty", () -> Integer.parseInt(""));
        t("parse null", () -> Integer.parseInt(null));
        t("parse radix", () -> Integer.parseInt("zz", 37));
        t("parse double", () -> Double.parseDouble("abc"));
        t("parse double empty", () -> Double.parseDouble(" "));
        t("list get", () -> new ArrayList<>().get(0));
        t("list of get", () -> List.of(1, 2).get(2));
        t("list of null", () -> List.of(1, null));
        t("list add", () -> new ArrayList<>(List.of(1)).add(3, 2));
        t("sublist", () -> new ArrayList<>(List.of(1, 2)).subList(1, 4));
        t("sublist2", () -> new ArrayList<>(List.of(1, 2)).subList(2, 1));
        t("linked get", () -> new LinkedList<>().getFirst());
        t("linked idx", () -> new LinkedList<>().get(2));
        t("deque", () -> new ArrayDeque<>().removeFirst());
        t("deque null", () -> new ArrayDeque<>().add(null));
        t("pq null", () -> new PriorityQueue<>().add(null));
        t("iter", () -> new ArrayList<>().iterator().next());
        t("iter rm", () -> new ArrayList<>(List.of(1)).iterator().remove());
        t("map of dup", () -> Map.of("a", 1, "a", 2));
        t("set of dup", () -> Set.of("a", "a"));
        t("charAt", () -> "abc".charAt(5));
        t("substring", () -> "abc".substring(2, 1));
        t("substring2", () -> "abc".substring(4));
        t("sb delete", () -> new StringBuilder("abc").deleteCharAt(3));
        t("sb insert", () -> new StringBuilder("abc").insert(4, "x"));
        t("sb setLength", () -> new StringBuilder("abc").setLength(-1));
        t("repeat", () -> "x".repeat(-1));
        t("valueOf", () -> Thread.State.valueOf("NOPE"));
        t("copyOf", () -> Arrays.copyOf(new int[1], -1));
        t("copyOfRange", () -> Arrays.copyOfRange(new int[1], 3, 2));
        t("fill", () -> Arrays.fill(new int[3], 2, 5, 1));
        t("optional", () -> Optional.empty().get());
        t("optional2", () -> Optional.empty().orElseThrow());
        t("optional of", () -> Optional.of(null));
        t("requireNonNull", () -> Objects.requireNonNull(null, "must"));
        t("checkIndex", () -> Objects.checkIndex(3, 2));
        t("capacity", () -> new ArrayList<>(-1));
        t("capacity map", () -> new HashMap<>(-1));
        t("unmod", () -> Collections.unmodifiableList(new ArrayList<>()).add(null));
        t("max empty", () -> Collections.max(new ArrayList<Integer>()));
        t("scanner", () -> new Scanner("abc").nextInt());
        t("scanner2", () -> new Scanner("").next());
        t("stream twice", () -> { Stream<Integer> s = Stream.of(1); s.count(); s.count(); });
        t("random", () -> new Random().nextInt(0));
        t("uuid", () -> UUID.fromString("zzz"));
        t("toExact", () -> Math.toIntExact(1L << 40));
        t("addExact", () -> Math.addExact(Integer.MAX_VALUE, 1));
        t("format", () -> String.format("%d", "x"));
        t("format2", () -> String.format("%s %s", "x"));
        t("format3", () -> String.format("%q", "x"));
    }
}
