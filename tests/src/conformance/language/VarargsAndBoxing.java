import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Boxing in calls, arithmetic, comparison, collections and conditionals; varargs of primitives and objects. */
public class VarargsAndBoxing {
  static String kinds(Object... all) {
    StringBuilder b = new StringBuilder();
    for (Object o : all) {
      b.append(
          o == null ? "null" : o instanceof Integer ? "I" : o instanceof Long ? "L" : o instanceof Short ? "S"
              : o instanceof Byte ? "B" : o instanceof Character ? "C" : o instanceof Boolean ? "Z"
              : o instanceof Float ? "F" : o instanceof Double ? "D" : o instanceof String ? "T" : "?");
    }
    return b.toString();
  }

  static long total(long... xs) {
    long t = 0;
    for (long x : xs) {
      t += x;
    }
    return t;
  }

  static int count(Integer... xs) {
    return xs == null ? -1 : xs.length;
  }

  static <T> T pick(boolean first, T a, T b) {
    return first ? a : b;
  }

  static Integer maybe(int n) {
    return n > 0 ? n : null;
  }

  static double mean(Double... ds) {
    double s = 0;
    for (double d : ds) {
      s += d;
    }
    return s / ds.length;
  }

  public static void main(String[] args) {
    byte b = 1;
    short s = 2;
    System.out.println(kinds(b, s, 3, 4L, 5f, 6d, '7', true, "8", null));
    System.out.println(kinds((Object) null) + kinds() + kinds(1, (Object) 2L) + kinds((Object) new Object[] {1, 2}));
    System.out.println(kinds(1 + 2L, b + s, 'a' + 1, 1 / 2.0, true ? 1 : 2L, (char) 98, b++, ++s));
    System.out.println(total() + total(1) + total(1, 2, 'c', b));
    System.out.println(count() + " " + count(1, null) + " " + count((Integer[]) null) + " " + count((Integer) null));
    Integer i = 127, j = 127, k = 1000, l = 1000;
    System.out.println((i == j) + " " + k.equals(l) + " " + (k <= l && k >= l) + " " + (k == 1000) + " " + k.equals(1000L));
    Long big = 5L;
    System.out.println(big.equals(5) + " " + big.equals(5L) + " " + (big == 5) + " " + (big + i) + " " + kinds(big + i, i + i, -i, i * 1.0f));
    Character c = 'x';
    int sum = c + 1;
    char up = (char) (c - 32);
    System.out.println(sum + " " + up + c + (c == 'x') + (c > 100));
    List<Integer> list = new ArrayList<>(Arrays.asList(5, 6, 7, 1));
    list.remove(1);
    list.remove(Integer.valueOf(1));
    list.add(list.get(0) + list.size());
    System.out.println(list + " " + list.contains(7) + " " + list.indexOf(7));
    System.out.println(pick(true, 1, 2.5) + " " + kinds(pick(false, 1, 2.5), pick(true, 'a', 1)));
    System.out.println(maybe(1) + " " + maybe(-1));
    try {
      int bad = maybe(-1);
      System.out.println(bad);
    } catch (NullPointerException e) {
      System.out.println("unboxing null");
    }
    System.out.println(mean(1.0, 2.0, 4.5));
    Object o = true ? 1 : "s";
    Object p = true ? 1 : 2.0;
    Object q = true ? null : 0;
    Object r = true ? (Integer) 1 : (Double) 2.0;
    System.out.println(o + " " + p + " " + q + " " + r);
    Integer boxed = 10;
    boxed += 5;
    boxed = boxed * 2 - boxed++;
    int[] counts = new int[3];
    Integer idx = 1;
    counts[idx]++;
    counts[idx] += boxed;
    System.out.println(boxed + " " + counts[1]);
    for (Integer x = 0; x < 3; x++) {
      System.out.print(x + " ");
    }
    switch (idx) {
      case 1 -> System.out.println("one");
      default -> System.out.println("other");
    }
    long fact = 1;
    for (Long f = 1L; f <= 15; f++) {
      fact *= f;
    }
    System.out.println(fact + " " + Integer.valueOf(77).hashCode() + " " + Long.valueOf(1L << 33).hashCode() + " " + Boolean.valueOf(true).hashCode() + " " + Character.valueOf('a').hashCode() + " " + Double.valueOf(1.5).hashCode());
    Comparable<Integer> cmp = 5;
    System.out.println(cmp.compareTo(7) + " " + ((Object) 5).equals(5) + " " + new int[0].equals(new int[0]));
  }
}
