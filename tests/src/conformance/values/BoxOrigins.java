import java.util.*;
/** Boxes under ==: the cache, the same reference, new ones (JLS 5.1.7). */
public class BoxOrigins {
  static Integer field = 1000; static Integer[] arr = {127, 128, null}; Long lf = 5000L;
  static Integer id(Integer i) { return i; }
  public static void main(String[] args) {
    Integer a = 1000, b = a, c = 1000, d = 100, e = 100;
    System.out.println((a == b) + " " + (a == c) + " " + (d == e) + " " + (a == id(a)) + " " + (id(a) == id(b)) + " " + (id(c) == id(a)));
    System.out.println((field == field) + " " + (arr[1] == arr[1]) + " " + (arr[0] == arr[0]) + " " + (arr[0] == (Object) 127) + " " + (arr[2] == null));
    List<Integer> list = new ArrayList<>(List.of(1, 1000, 1000, -129)); Integer first = list.get(1);
    System.out.println((list.get(1) == list.get(1)) + " " + (list.get(1) == list.get(2)) + " " + (first == list.get(1)) + " " + (list.get(0) == list.get(0)));
    Map<String, Integer> m = new HashMap<>(); m.put("k", 500); m.put("l", 500);
    System.out.println((m.get("k") == m.get("k")) + " " + (m.get("k") == m.get("l")) + " " + m.get("k").equals(m.get("l")));
    Long l1 = 127L, l2 = 127L, l3 = 128L, l4 = 128L, l5 = l3; System.out.println((l1 == l2) + " " + (l3 == l4) + " " + (l3 == l5));
    Character c1 = 'a', c2 = 'a', c3 = '\u0100', c4 = '\u0100', c5 = c3; System.out.println((c1 == c2) + " " + (c3 == c4) + " " + (c3 == c5));
    Double d1 = 1.0, d2 = 1.0, d3 = d1; Float f1 = 0f, f2 = 0f; System.out.println((d1 == d2) + " " + (d1 == d3) + " " + (f1 == f2) + " " + (d1 != d2));
    Boolean t1 = true, t2 = true; System.out.println((t1 == t2) + " " + (Boolean.valueOf("true") == t1));
    Short s1 = 200, s2 = 200; Byte y1 = (byte) 200, y2 = (byte) 200; System.out.println((s1 == s2) + " " + (y1 == y2) + " " + s1.equals(s2));
    Integer i = 127, j = 127; i++; j++; System.out.println((i == j) + " " + i.equals(j) + " " + (i >= j && i <= j)); i--; j--; System.out.println(i == j);
    Integer big = 300; Integer copy = big; big++; System.out.println(copy + " " + big + " " + (copy == big)); copy++; System.out.println((copy == big) + " " + copy.equals(big));
    System.out.println((a == 1000) + " " + (1000 == a) + " " + (a == (int) c) + " " + (a == c.intValue()) + " " + (l3 == 128) + " " + (c3 == 256) + " " + (d1 == 1));
    Integer x = new ArrayList<>(List.of(4096)).get(0); System.out.println(x == x);
    Integer min = Integer.valueOf(-128), min2 = -128, under = -129, under2 = Integer.parseInt("-129"); System.out.println((min == min2) + " " + (under == under2));
    Integer max = Collections.max(list); System.out.println(max == list.get(1));
    Iterator<Integer> it = list.iterator(); it.next(); System.out.println(it.next() == list.get(1));
  }
}
