import java.util.*;

/**
 * Every shape of loop: no body, several counters, float and char counters, continue in do-while
 * (JLS 14.12-14.14).
 */
public class LoopForms {
  static int n;

  static boolean tick() {
    return n++ < 3;
  }

  public static void main(String[] args) {
    while (tick())
      ;
    System.out.println(n);
    for (; ; ) {
      if (n-- < 0) break;
    }
    System.out.println(n);
    for (int i = 0, j = 10; i < j; i += 2, j--) System.out.print(i + ":" + j + " ");
    System.out.println();
    int k = 0;
    do {
      k++;
      if (k % 2 == 0) continue;
      if (k > 6) break;
      System.out.print(k + " ");
    } while (k < 10 && k != 8);
    System.out.println(k);
    for (float f = 0; f < 1; f += 0.3f) System.out.print(f + " ");
    for (double d = 1; d > 0.1; d /= 3) System.out.print(d + " ");
    for (char c = 'a'; c < 'f'; c += 2) System.out.print(c);
    for (char c = '\ufffd'; c > 5; c++) System.out.print((int) c + " ");
    System.out.println();
    int turns = 0;
    for (byte b = 120; b > 0; b++) turns++;
    for (short s = 32760; s > 0; s++) turns++;
    for (int i = Integer.MAX_VALUE - 2; i > 0; i++) turns++;
    for (long l = Long.MAX_VALUE - 1; l > 0; l++) turns++;
    System.out.println(turns);
    for (int i = 5; i-- > 0; ) System.out.print(i);
    for (int i = 0; i < 10; i++) {
      i += i % 3;
      System.out.print(" " + i);
    }
    System.out.println();
    int limit = 3;
    for (int i = 0; i < limit; i++) {
      if (i == 1) limit = 5;
      System.out.print(i);
    }
    List<Integer> l = new ArrayList<>(List.of(1));
    for (int i = 0; i < l.size() && i < 6; i++) l.add(i * 2);
    System.out.println(l);
    Iterator<Integer> it = l.iterator();
    for (int s = 0; it.hasNext(); s += it.next())
      if (s > 3) {
        System.out.println("s " + s);
        break;
      }
    int x;
    for (x = 0; x * x < 50; x++)
      ;
    System.out.println(x);
    for (String s : new String[] {"a", null, "c"}) {
      if (s == null) continue;
      System.out.print(s);
    }
    for (var e : Map.of("k", 1).entrySet()) System.out.println(e.getKey() + e.getValue());
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) for (int v : row) System.out.print(v);
    try {
      for (Object o : (List<?>) null) System.out.print(o);
    } catch (NullPointerException e) {
      System.out.println(" npe");
    }
    outer:
    do {
      for (int i = 0; ; i++) {
        if (i == 2) continue outer;
        if (i == 5) break outer;
      }
    } while (++x < 12);
    System.out.println(x);
    int i = 0;
    while (i < 5) {
      switch (i++) {
        case 1:
          continue;
        case 3:
          break;
        default:
          System.out.print(i);
      }
      System.out.print(",");
    }
    System.out.println();
    for (boolean go = true; go; go = false) System.out.println("once");
  }
}
