import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** A null that the library is given from a variable: the JVM's words for it, call by call. */
public class NullsInVariables {
  static void t(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " ok");
    } catch (RuntimeException e) {
      System.out.println(what + " " + e.getClass().getName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    String nul = args.length > 5 ? "x" : null;
    Integer ni = args.length > 5 ? 1 : null;
    t("ht put", () -> new Hashtable<String, String>().put(nul, "a"));
    t("ht putv", () -> new Hashtable<String, String>().put("a", nul));
    t("ht get", () -> new Hashtable<String, String>().get(nul));
    t("ht contains", () -> new Hashtable<String, String>().contains(nul));
    t("ht containsKey", () -> new Hashtable<String, String>().containsKey(nul));
    t("ht remove", () -> new Hashtable<String, String>().remove(nul));
    t("chm put", () -> new ConcurrentHashMap<String, String>().put(nul, "a"));
    t("chm putv", () -> new ConcurrentHashMap<String, String>().put("a", nul));
    t("chm get", () -> new ConcurrentHashMap<String, String>().get(nul));
    t("chm containsKey", () -> new ConcurrentHashMap<String, String>().containsKey(nul));
    t("chm containsValue", () -> new ConcurrentHashMap<String, String>().containsValue(nul));
    t("chm remove", () -> new ConcurrentHashMap<String, String>().remove(nul));
    t("chm merge", () -> new ConcurrentHashMap<String, String>().merge(nul, "a", String::concat));
    t("chm compute", () -> new ConcurrentHashMap<String, String>().computeIfAbsent(nul, k -> "a"));
    t("mapof", () -> Map.of(nul, "a"));
    t("mapofv", () -> Map.of("a", nul));
    t("mapof2", () -> Map.of("a", "b", nul, "c"));
    t("mapof empty get", () -> Map.of().get(nul));
    t("mapofN containsValue", () -> Map.of("a", "b", "c", "d").containsValue(nul));
    t("entry", () -> Map.entry(nul, "a"));
    t("entryv", () -> Map.entry("a", nul));
    t("listof", () -> List.of(nul));
    t("listof2", () -> List.of("a", nul));
    t("listof3", () -> List.of("a", "b", nul));
    t("listof contains", () -> List.of("a").contains(nul));
    t("listof3 contains", () -> List.of("a", "b", "c").contains(nul));
    t("listof indexOf", () -> List.of("a", "b", "c").indexOf(nul));
    t("listof lastIndexOf", () -> List.of("a", "b").lastIndexOf(nul));
    t("setof", () -> Set.of(nul));
    t("setof2", () -> Set.of("a", nul));
    t("setof3 contains", () -> Set.of("a", "b", "c").contains(nul));
    t("copyOf", () -> List.copyOf(Arrays.asList("a", nul)));
    t("tm put", () -> new TreeMap<String, String>().put(nul, "a"));
    t("tm get", () -> new TreeMap<String, String>().get(nul));
    t(
        "tm put2",
        () -> {
          TreeMap<String, String> m = new TreeMap<>();
          m.put("a", "b");
          m.put(nul, "c");
        });
    t(
        "tm get2",
        () -> {
          TreeMap<String, String> m = new TreeMap<>();
          m.put("a", "b");
          m.get(nul);
        });
    t(
        "tm floor",
        () -> {
          TreeMap<String, String> m = new TreeMap<>();
          m.put("a", "b");
          m.floorKey(nul);
        });
    t(
        "tm ceil",
        () -> {
          TreeMap<Integer, String> m = new TreeMap<>();
          m.put(1, "b");
          m.ceilingKey(ni);
        });
    t(
        "tm put3",
        () -> {
          TreeMap<Integer, String> m = new TreeMap<>();
          m.put(1, "b");
          m.put(ni, "a");
        });
    t(
        "tm contains",
        () -> {
          TreeMap<Integer, String> m = new TreeMap<>();
          m.put(1, "b");
          m.containsKey(ni);
        });
    t(
        "tm remove",
        () -> {
          TreeMap<Integer, String> m = new TreeMap<>();
          m.put(1, "b");
          m.remove(ni);
        });
    t(
        "tm headMap",
        () -> {
          TreeMap<Integer, String> m = new TreeMap<>();
          m.put(1, "b");
          m.headMap(ni);
        });
    t(
        "tm computeIfAbsent",
        () -> {
          TreeMap<String, Integer> m = new TreeMap<>();
          m.put("a", 1);
          m.computeIfAbsent(nul, k -> 1);
        });
    t(
        "tm getOrDefault",
        () -> {
          TreeMap<String, Integer> m = new TreeMap<>();
          m.put("a", 1);
          m.getOrDefault(nul, 1);
        });
    t(
        "tm cmp2",
        () -> {
          TreeMap<String, Integer> m = new TreeMap<>(Comparator.comparing(String::length));
          m.put("a", 1);
          m.put(nul, 1);
        });
    t("ts add", () -> new TreeSet<String>().add(nul));
    t(
        "ts add2",
        () -> {
          TreeSet<String> s = new TreeSet<>(List.of("a"));
          s.add(nul);
        });
    t(
        "ts contains",
        () -> {
          TreeSet<String> s = new TreeSet<>(List.of("a"));
          s.contains(nul);
        });
    t("ts first", () -> new TreeSet<String>().first());
    t("ad add", () -> new ArrayDeque<String>().add(nul));
    t("ad push", () -> new ArrayDeque<String>().push(nul));
    t("ad offerFirst", () -> new ArrayDeque<String>().offerFirst(nul));
    t("pq add", () -> new PriorityQueue<String>().add(nul));
    t(
        "pq offer",
        () -> {
          PriorityQueue<String> q = new PriorityQueue<>();
          q.add("a");
          q.offer(nul);
        });
    t("clq add", () -> new ConcurrentLinkedQueue<String>().add(nul));
    t("abq", () -> new ArrayBlockingQueue<String>(2).add(nul));
    t("lbq", () -> new LinkedBlockingQueue<String>().offer(nul));
    t(
        "sort6",
        () -> {
          List<String> l = new ArrayList<>(Arrays.asList("a", nul));
          l.sort(Comparator.comparing(String::length));
        });
    t(
        "sort7",
        () -> {
          List<String> l = new ArrayList<>(Arrays.asList("a", nul));
          l.sort(String::compareTo);
        });
    t("stream findFirst", () -> Arrays.asList(nul, "a").stream().findFirst());
    t(
        "toMap",
        () ->
            Arrays.asList("a").stream()
                .collect(java.util.stream.Collectors.toMap(x -> x, x -> nul)));
    t(
        "grouping",
        () ->
            Arrays.asList("a").stream().collect(java.util.stream.Collectors.groupingBy(x -> nul)));
    t("opt of", () -> Optional.of(nul));
    t("requireNonNull", () -> Objects.requireNonNull(nul));
    t("equals", () -> nul.equals("a"));
    t("join", () -> String.join(nul, "a", "b"));
    t("join2", () -> String.join(",", (List<String>) null));
    t("concat", () -> "a".concat(nul));
    t("compareTo", () -> "a".compareTo(nul));
    t("contains", () -> "a".contains(nul));
    t("startsWith", () -> "a".startsWith(nul));
    t("endsWith", () -> "a".endsWith(nul));
    t("indexOf", () -> "a".indexOf(nul));
    t("replace", () -> "a".replace("a", nul));
    t("split", () -> "a".split(nul));
    t("valueOf", () -> String.valueOf((char[]) null));
    t("new String", () -> new String((char[]) null));
    t("new String2", () -> new String((String) null));
    t("parseInt", () -> Integer.parseInt(nul));
    t("parseDouble", () -> Double.parseDouble(nul));
    t("parseLong", () -> Long.parseLong(nul));
    t("parseBoolean", () -> Boolean.parseBoolean(nul));
    t("Integer cmp", () -> Integer.valueOf(1).compareTo(ni));
    t("sb append", () -> new StringBuilder().append(nul).append((Object) null));
    t("sb new", () -> new StringBuilder(nul));
    t("sb insert", () -> new StringBuilder("a").insert(0, nul));
    t("sb indexOf", () -> new StringBuilder("a").indexOf(nul));
    t("addAll", () -> new ArrayList<String>().addAll(null));
    t("new al", () -> new ArrayList<String>((Collection<String>) null));
    t("removeIf", () -> new ArrayList<String>().removeIf(null));
    t("forEach", () -> new ArrayList<String>().forEach(null));
    t("removeAll", () -> new ArrayList<String>().removeAll(null));
    t("retainAll", () -> new HashSet<String>().retainAll(null));
    t("putAll", () -> new HashMap<String, String>().putAll(null));
    t("hm merge", () -> new HashMap<String, String>().merge("a", nul, String::concat));
    t("hm cia", () -> new HashMap<String, String>().computeIfAbsent("a", null));
    t("asList", () -> Arrays.asList((String[]) null));
    t("fill", () -> Arrays.fill((int[]) null, 1));
    t("toString", () -> System.out.println(Arrays.toString((int[]) null)));
    t("arraycopy", () -> System.arraycopy(null, 0, new int[1], 0, 1));
    t("copyOf arr", () -> Arrays.copyOf((int[]) null, 1));
    t("stream of", () -> Arrays.stream((int[]) null));
    t("bd", () -> new java.math.BigDecimal(nul));
    t("bi", () -> new java.math.BigInteger(nul));
    t("bi add", () -> java.math.BigInteger.ONE.add(null));
    t("unmod", () -> Collections.unmodifiableList(null));
    t("enum", () -> Thread.State.valueOf(nul));
    t("format", () -> String.format(nul));
    t("reverse", () -> Collections.reverse(null));
    t(
        "cmp nullsFirst",
        () -> {
          List<String> l = new ArrayList<>(Arrays.asList("a", nul));
          l.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
          System.out.println(l);
        });
    t("sj", () -> new StringJoiner(nul));
    t("st", () -> new StringTokenizer(nul));
    t("scanner", () -> new Scanner((String) null));
    t("uuid", () -> UUID.fromString(nul));
    t("localdate", () -> java.time.LocalDate.parse(nul));
    t("duration", () -> java.time.Duration.parse(nul));
  }
}
