import java.util.*;
import java.util.stream.*;

/** Casts to arrays of what collections hold as objects, and casts of arrays that came through Object. */
public class ArraysOfLibraryElementsCast {
  interface Op {
    Object run();
  }

  static Object[] passed = new Object[2];

  static void t(String n, Op o) {
    try {
      System.out.println(n + " " + o.run());
    } catch (ClassCastException e) {
      System.out.println(n + " " + e.getClass().getSimpleName());
    }
  }

  static Object told(Object o) {
    return o instanceof Object[] a ? "array of " + a.length : o;
  }

  public static void main(String[] args) {
    Map<String, Object> m = new TreeMap<>();
    m.put("text", "text");
    m.put("number", 4);
    m.put("texts", new String[] {"p", "q"});
    m.put("ints", new int[] {1});
    m.put("list", new ArrayList<>(List.of("z")));
    m.put("bytes", new byte[2]);
    m.put("flags", new boolean[1]);
    m.put("none", null);
    for (String k : m.keySet()) {
      t(k + " Object[]", () -> told((Object[]) m.get(k)));
      t(k + " String[]", () -> told((String[]) m.get(k)));
      t(k + " int[]", () -> (int[]) m.get(k) == null);
      t(k + " byte[]", () -> (byte[]) m.get(k) == null);
      t(k + " boolean[]", () -> (boolean[]) m.get(k) == null);
    }
    Map<String, int[]> numbers = new HashMap<>();
    numbers.put("a", new int[3]);
    t("int[]", () -> ((int[]) (Object) numbers.get("a")).length);
    t("long[]", () -> ((long[]) (Object) numbers.get("a")).length);
    Map<String, String[]> words = new HashMap<>();
    words.put("a", "x y".split(" "));
    String[] two = words.get("a");
    System.out.println(two[1] + ((Object[]) words.get("a")).length);
    t("Integer[]", () -> ((Integer[]) (Object) words.get("a")).length);
    List<Object> parts = Stream.of("a b", "c").map(s -> s.split(" ")).collect(Collectors.toList());
    System.out.println(((String[]) parts.get(0))[1]);
    List<Object> letters = Stream.of("ab").map(String::toCharArray).collect(Collectors.toList());
    System.out.println(((char[]) letters.get(0))[1]);
    List<Object> lists =
        Stream.of(List.of("a"), List.of("b", "c")).map(List::toArray).collect(Collectors.toList());
    System.out.println(((Object[]) lists.get(1))[1]);
    t("made by a list", () -> ((String[]) lists.get(1))[1]);
    t("of objects", () -> told((Number[]) (Object) passed));
    t("a text", () -> passed = (Object[]) (Object) "12");
    t("an entry", () -> passed = (Object[]) (Object) m.entrySet().iterator().next());
    t("of texts", () -> passed = (Integer[]) (Object) two);
  }
}
