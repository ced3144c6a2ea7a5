import java.util.*;

/**
 * A loop over a list that holds what its type forbids fails at the element, not before (JLS
 * 14.14.2, 4.12.2).
 */
public class GenericLoopsFail {
  @SuppressWarnings({"unchecked", "rawtypes"})
  static List<String> polluted(Object... all) {
    List l = new ArrayList();
    for (Object o : all) l.add(o);
    return l;
  }

  static String join(Iterable<String> all) {
    String s = "";
    try {
      for (String x : all) {
        s += x.length();
      }
      return s + " all";
    } catch (ClassCastException e) {
      return s + " stopped";
    }
  }

  static String last(List<Integer> l) {
    int sum = 0;
    try {
      for (int i : l) sum += i;
    } catch (ClassCastException | NullPointerException e) {
      return sum + " " + e.getClass().getSimpleName();
    }
    return sum + "";
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    System.out.println(join(polluted("a", "bcd")));
    System.out.println(join(polluted("a", 1, "bcd")));
    System.out.println(join(polluted()));
    System.out.println(join(polluted("x", null == args ? 1 : "yy", 'c')));
    System.out.println(last((List<Integer>) (List<?>) new ArrayList<>(Arrays.asList(1, 2, "3"))));
    System.out.println(last(new ArrayList<>(Arrays.asList(1, null, 3))));
    Map<String, Integer> m = new LinkedHashMap<>();
    m.put("a", 1);
    ((Map<Object, Object>) (Map<?, ?>) m).put(2, "b");
    int n = 0;
    try {
      for (Map.Entry<String, Integer> e : m.entrySet()) {
        n += e.getValue();
        n += e.getKey().length() * 10;
      }
    } catch (ClassCastException e) {
      System.out.println("entry " + n);
    }
    for (Object o : m.keySet()) System.out.print(o + " ");
    System.out.println(m.size());
  }
}
