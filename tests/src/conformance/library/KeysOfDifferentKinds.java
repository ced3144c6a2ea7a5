import java.util.*;

/** Keys that are equal in Python and not in Java stay apart. */
public class KeysOfDifferentKinds {
  public static void main(String[] args) {
    Map<Object, String> m = new HashMap<>();
    m.put(1, "int");
    m.put(1L, "long");
    m.put("1", "str");
    m.put('1', "char");
    m.put(1.0, "dbl");
    m.put(true, "bool");
    m.put(1.0f, "flt");
    m.put((short) 1, "short");
    m.put(null, "null");
    System.out.println(m.size() + " " + m.get(1) + m.get(1L) + m.get("1") + m.get('1') + m.get(1.0) + m.get(true) + m.get(1.0f) + m.get((short) 1) + m.get(null));
    System.out.println(m);
    m.remove(1L);
    m.remove(true);
    System.out.println(m.containsKey(1) + " " + m.containsKey(1L) + m.containsKey(true));
    Map<Double, Integer> d = new HashMap<>();
    d.put(0.0, 1);
    d.put(-0.0, 2);
    d.put(Double.NaN, 3);
    System.out.println(d.get(0.0) + " " + d.get(-0.0) + d.get(Double.NaN));
    Map<List<Integer>, String> lists = new HashMap<>();
    lists.put(List.of(1, 2), "a");
    lists.put(Arrays.asList(3, 4), "b");
    lists.put(new ArrayList<>(List.of(5)), "c");
    System.out.println(lists.get(Arrays.asList(1, 2)) + lists.get(List.of(3, 4)) + lists.get(new LinkedList<>(List.of(5))) + lists);
    int[] array = {1};
    Map<int[], String> arrays = new HashMap<>();
    arrays.put(array, "mine");
    System.out.println(arrays.get(array) + arrays.get(new int[] {1}));
  }
}
