import java.util.*;

/** What kind of box a value is in: instanceof, equals, hashCode, keys, printing, the cache. */
public class BoxIdentity {
  static String kind(Object o) {
    if (o instanceof Integer) return "Integer";
    if (o instanceof Long) return "Long";
    if (o instanceof Short) return "Short";
    if (o instanceof Byte) return "Byte";
    if (o instanceof Character) return "Character";
    if (o instanceof Boolean) return "Boolean";
    if (o instanceof Double) return "Double";
    if (o instanceof Float) return "Float";
    if (o instanceof String) return "String";
    return "other";
  }

  static void over(long x) {
    System.out.print("long ");
  }

  static void over(Integer x) {
    System.out.print("Integer ");
  }

  static void over(Object x) {
    System.out.print("Object ");
  }

  public static void main(String[] args) {
    Object[] all = {1, 1L, (short) 1, (byte) 1, '\1', true, 1.0, 1.0f, "1", null, 'a', 97};
    for (Object o : all) {
      System.out.print(
          kind(o)
              + (o instanceof Number)
              + (o instanceof Comparable)
              + " "
              + o
              + " "
              + (o == null ? 0 : o.hashCode())
              + ":");
      for (Object p : all) System.out.print(o != null && o.equals(p) ? "=" : ".");
      System.out.println();
    }
    Map<Object, String> map = new LinkedHashMap<>();
    for (Object o : all) map.put(o, kind(o));
    System.out.println(
        map.size()
            + " "
            + map.get(1)
            + map.get(1L)
            + map.get('a')
            + map.get(97)
            + map.get(1.0)
            + map.get(1f)
            + map.get((short) 1)
            + map.get(null)
            + map.get(2));
    Set<Long> longs = new HashSet<>(List.of(1L, 2L));
    System.out.println(
        longs.contains(1L)
            + " "
            + longs.contains((Object) 1)
            + " "
            + longs.contains(Long.valueOf(2)));
    List<Integer> list = new ArrayList<>(List.of(10, 20, 30, 1));
    list.remove(1);
    list.remove(Integer.valueOf(1));
    System.out.println(list + " " + list.indexOf(30) + list.contains(20));
    Integer a = 127, b = 127, c = 128, d = 128;
    Long e = 127L, f = 127L, g = 1000L, h = 1000L;
    Character i = 'x', j = 'x';
    System.out.println(
        (a == b)
            + " "
            + (c == d)
            + " "
            + c.equals(d)
            + " "
            + (e == f)
            + " "
            + (g == h)
            + " "
            + g.equals(h)
            + " "
            + (i == j)
            + " "
            + (c == 128)
            + " "
            + (g == 1000)
            + " "
            + a.equals(127L)
            + " "
            + e.equals(127)
            + " "
            + new Object().equals(1)
            + " "
            + (c <= d && c >= d));
    over(1);
    over('c');
    over(1L);
    over((byte) 1);
    over(1f);
    over(a);
    over((short) 3);
    System.out.println();
    Integer n = 5;
    n++;
    ++n;
    n += 3;
    n *= 2;
    Integer m = n--;
    System.out.println(n + " " + m + " " + -n + " " + ~n + " " + (n / 3) + (n % 4) + (n << 2));
    Long sum = 0L;
    for (int k = 0; k < 5; k++) sum += k;
    Double avg = 0.0;
    avg += sum / 2.0;
    Character ch = 'a';
    ch++;
    Short sh = 1;
    sh++;
    Byte by = 127;
    by++;
    Boolean flag = true;
    flag &= false;
    flag |= true;
    Float fl = 1f;
    fl /= 3;
    System.out.println(sum + " " + avg + " " + ch + " " + sh + " " + by + " " + flag + " " + fl);
    Map<Character, Integer> counts = new TreeMap<>();
    for (char x : "hello".toCharArray()) counts.put(x, counts.getOrDefault(x, 0) + 1);
    counts.put('h', counts.get('h') + 10);
    counts.merge('l', 5, Integer::sum);
    System.out.println(counts);
    Object o1 = true ? 1 : "s";
    Object o2 = true ? 1 : 2.0;
    Object o3 = false ? 'a' : 98;
    Object o4 = true ? Integer.valueOf(1) : Double.valueOf(2);
    Object o5 = true ? null : 0;
    Object o6 = true ? 'b' : (Object) 5;
    Object o7 = false ? 1 : 'c';
    Object o8 = true ? (short) 1 : 'd';
    long widened = true ? 1 : 2L;
    System.out.println(
        o1 + " " + o2 + " " + o3 + kind(o3) + " " + o4 + " " + o5 + " " + o6 + " " + o7 + kind(o7)
            + " " + o8 + kind(o8) + widened);
    try {
      Integer none = null;
      int x = none;
      System.out.println(x);
    } catch (NullPointerException x) {
      System.out.println("NPE");
    }
    try {
      Integer none = null;
      none++;
    } catch (NullPointerException x) {
      System.out.println("NPE");
    }
    try {
      Object s = "s";
      Integer x = (Integer) s;
      System.out.println(x);
    } catch (ClassCastException x) {
      System.out.println("CCE");
    }
    try {
      Object s = 1;
      Long x = (Long) s;
      System.out.println(x);
    } catch (ClassCastException x) {
      System.out.println("CCE");
    }
    Number num = 3.99;
    System.out.println(
        num.intValue()
            + " "
            + num.longValue()
            + " "
            + num.floatValue()
            + " "
            + num.byteValue()
            + " "
            + ((Number) 300).byteValue()
            + " "
            + ((Number) (-1L)).shortValue()
            + " "
            + ((Number) 97).doubleValue());
    System.out.println(
        a.compareTo(c)
            + " "
            + e.compareTo(g)
            + " "
            + i.compareTo('z')
            + " "
            + Double.valueOf(0.0).equals(-0.0)
            + " "
            + (0.0 == -0.0)
            + " "
            + Double.valueOf(Double.NaN).equals(Double.NaN)
            + " "
            + Double.compare(0.0, -0.0)
            + " "
            + Float.valueOf(1).compareTo(2f)
            + " "
            + ((Comparable<Integer>) 3).compareTo(4)
            + " "
            + Objects.equals(1, 1L)
            + Objects.hash(1, 2L, 'c', true, 2.5, "x", null)
            + " "
            + Arrays.asList(1, 2L, 'c').hashCode());
    List<Object> mixed = new ArrayList<>(Arrays.asList(1, 1L, 'a', "a", 2.0));
    System.out.println(
        mixed.indexOf(1L)
            + " "
            + mixed.indexOf('a')
            + " "
            + mixed.indexOf("a")
            + " "
            + mixed.contains(2)
            + mixed.contains(2.0)
            + mixed);
    int[] arr = new int[3];
    Integer idx = 1;
    arr[idx] = 5;
    arr[idx]++;
    long total = arr[idx] + idx;
    switch (idx) {
      case 1:
        System.out.println("one " + total);
        break;
      default:
        System.out.println("no");
    }
  }
}
