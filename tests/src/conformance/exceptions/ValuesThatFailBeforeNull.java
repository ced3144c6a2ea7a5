import java.util.*;
/** Fields that nobody has set: an index, a divisor or a type in the arguments fails first. */
public class ValuesThatFailBeforeNull {
  static List<String> f;
  static StringBuilder b;
  static Map<String, Integer> m;
  static String s;
  static ValuesThatFailBeforeNull own;
  int n;
  void take(int x, Object o) { n += x; }
  static Runnable r;
  public static void main(String[] args) {
    List<String> list = new ArrayList<>(List.of("l", "m"));
    int[] ints = new int[2];
    int zero = args.length;
    Object o = 5;
    Runnable[] all = {
      () -> f.remove(list.get(7)),
      () -> b.append("a".charAt(zero + 9)).append("!"),
      () -> m.put("a".substring(zero + 4), 1),
      () -> s.concat((String) o),
      () -> s.indexOf("abc".substring(9)),
      () -> own.take(ints[zero + 4], ""),
      () -> own.take(4 / zero, ""),
      () -> m.get(list.get(2)),
      () -> f.add(list.iterator().next() + new ArrayList<String>().iterator().next()),
      () -> { own.n = ints[zero + 2]; },
      () -> { own.n += ints[zero + 2]; },
      () -> System.out.println(f.contains(ints[zero + 3]))
    };
    for (Runnable x : all) {
      try { x.run(); } catch (RuntimeException e) { System.out.println(e.getClass().getSimpleName() + " " + e.getMessage()); }
    }
  }
}
