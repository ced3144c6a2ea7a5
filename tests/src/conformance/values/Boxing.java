import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes: caches, equality, unboxing in operators, conversions. */
public class Boxing {
  static Integer counter = 0;

  static Object same(Object o) {
    return o;
  }

  public static void main(String[] args) {
    Integer a = 127;
    Integer b = 127;
    System.out.println((a == b) + " " + a.equals(b));
    Long c = 5L;
    System.out.println(c.equals(5) + " " + c.equals(5L) + " " + (c == 5) + " " + a.equals(127L));
    Integer big1 = 1000;
    Integer big2 = 1000;
    System.out.println(big1.equals(big2) + " " + (big1 <= big2 && big1 >= big2));
    Character x = 'x';
    System.out.println(
        x + 1 + " " + x + " " + x.equals('x') + " " + x.equals("x") + (char) (x + 1));
    Object o = 'c';
    System.out.println(
        o + " " + o.equals('c') + " " + o.hashCode() + " " + (o instanceof Character));
    Object i = 7;
    Object l = 7L;
    Object d = 7.0;
    System.out.println(i.equals(l) + " " + i.equals(d) + " " + i + l + d);
    System.out.println(
        i.hashCode()
            + " "
            + l.hashCode()
            + " "
            + Double.valueOf(1.5).hashCode()
            + " "
            + Boolean.TRUE.hashCode()
            + " "
            + Long.valueOf(1L << 33).hashCode());
    counter++;
    counter += 5;
    ++counter;
    System.out.println(counter-- + " " + counter);
    Boolean flag = Boolean.parseBoolean("TRUE");
    if (flag && !Boolean.FALSE) {
      System.out.println("flag " + flag);
    }
    List<Long> longs = new ArrayList<>();
    longs.add(3L);
    longs.add((long) a);
    long total = 0;
    for (long v : longs) {
      total += v;
    }
    System.out.println(total + " " + longs + " " + longs.contains(3L));
    Map<Character, Integer> counts = new HashMap<>();
    for (char ch : "banana".toCharArray()) {
      counts.put(ch, counts.getOrDefault(ch, 0) + 1);
    }
    System.out.println(counts + " " + counts.get('a') + " " + counts.get('z'));
    int[] plain = {1, 2};
    Integer[] boxed = {1, null};
    boxed[0]++;
    System.out.println(plain[0] + boxed[0] + " " + boxed[1]);
    try {
      int sum = plain[1] + boxed[1];
      System.out.println(sum);
    } catch (NullPointerException e) {
      System.out.println("no value");
    }
    System.out.println(a.compareTo(200) + " " + Integer.compare(5, -5) + " " + "b".compareTo("a"));
    System.out.println(
        Integer.MAX_VALUE
            + " "
            + Byte.MIN_VALUE
            + " "
            + (int) Character.MAX_VALUE
            + " "
            + Short.MAX_VALUE
            + " "
            + Long.MIN_VALUE);
    System.out.println(
        Integer.valueOf(65).toString() + a.intValue() + c.intValue() + a.doubleValue());
    double mixed = a + c + x + 0.5;
    System.out.println(mixed);
    Object ternary = args.length == 0 ? 1 : 2.0;
    System.out.println(ternary);
    Object kept = args.length == 0 ? (Object) 1 : 2.0;
    System.out.println(kept);
    System.out.println(same(3).equals(same(3)) + " " + same('3').equals(same("3")));
    Byte small = (byte) 200;
    Short sh = (short) 5;
    Float f = 2.5f;
    System.out.println(
        small + sh + " " + small + " " + f + " " + (f == 2.5) + " " + small.hashCode());
  }
}
