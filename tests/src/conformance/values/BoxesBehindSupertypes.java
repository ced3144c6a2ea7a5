import java.util.*;
public class BoxesBehindSupertypes {
  static Object id(Object o) { return o; }
  public static void main(String[] args) {
    List<Comparable<?>> v = new ArrayList<>();
    v.add(0); v.add(1000);
    System.out.println(v.get(0) == (Integer) 0);
    Comparable<?> c = v.get(0);
    System.out.println(c == (Object) 0);
    System.out.println(v.get(1) == (Integer) 1000);
    List<Number> n = new ArrayList<>();
    n.add(5); n.add(5000);
    System.out.println(n.get(0) == (Integer) 5);
    System.out.println(n.get(1) == (Integer) 5000);
    List<Object> o = new ArrayList<>();
    o.add(7);
    System.out.println(o.get(0) == (Integer) 7);
    Object k = 7;
    System.out.println(o.get(0) == k);
    List<Comparable<?>> w = new ArrayList<>();
    w.add("a");
    System.out.println(w.get(0) == (Object) "a");
    w.add('c'); w.add(true);
    System.out.println(w.get(1) == (Character) 'c');
    System.out.println(w.get(2) == (Boolean) true);
    Map<String, Comparable<?>> m = new HashMap<>();
    m.put("x", 3);
    System.out.println(m.get("x") == (Integer) 3);
    Comparable<?>[] arr = {3, 4000};
    System.out.println(arr[0] == (Integer) 3);
    System.out.println(arr[1] == (Integer) 4000);
  }
}
