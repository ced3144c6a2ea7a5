/** Conditional expressions with boxed and primitive arms: their type decides (JLS 15.25). */
public class MixedBoxConditionals {
  static String k(Object o) {
    return o == null ? "null" : o.getClass().getSimpleName() + ":" + o;
  }

  static Integer nul() {
    return null;
  }

  static <T> T pick(boolean b, T x, T y) {
    return b ? x : y;
  }

  public static void main(String[] args) {
    boolean t = args.length == 0, f = !t;
    Integer i = 5;
    Long l = 6L;
    Double d = 2.5;
    Character c = 'c';
    Short s = 3;
    Byte b = 4;
    Boolean z = true;
    Float fl = 1.5f;
    System.out.println(
        k(t ? i : l)
            + k(t ? i : d)
            + k(f ? i : c)
            + k(t ? s : b)
            + k(t ? c : 1)
            + k(t ? b : 100)
            + k(t ? b : 1000)
            + k(t ? s : c)
            + k(t ? fl : l));
    System.out.println(
        k(t ? 1 : "s")
            + k(t ? 'a' : "s")
            + k(t ? null : 1)
            + k(f ? null : 1)
            + k(t ? (Object) 1 : 2.0)
            + k(t ? (Number) i : d)
            + k(pick(t, 1, 2.0))
            + k(t ? z : false));
    try {
      int x = t ? nul() : 1;
    } catch (NullPointerException e) {
      System.out.println("npe 1");
    }
    try {
      Object o = t ? nul() : 1;
      System.out.println(o);
    } catch (NullPointerException e) {
      System.out.println("npe 2");
    }
    Object o3 = t ? nul() : Integer.valueOf(1);
    System.out.println(o3);
    try {
      Object o = f ? 1.0 : nul();
      System.out.println(o);
    } catch (NullPointerException e) {
      System.out.println("npe 3");
    }
    Object o4 = t ? nul() : "s";
    System.out.println(o4);
    System.out.println(t ? f ? 1 : 'x' : 2.0);
    System.out.println(f ? 1 : t ? 'x' : 'y');
    System.out.println(t ? 'a' + 1 : 'b');
    System.out.println(t ? (char) ('a' + 1) : 'b');
    int n = 98;
    System.out.println(t ? 'a' : n);
    System.out.println(t ? 'a' : 98);
    final int cn = 98;
    System.out.println(f ? 'a' : cn);
    System.out.println(t ? (short) 1 : 'b');
    byte bb = 1;
    System.out.println(f ? bb : 'b');
    System.out.println(f ? 1L : 'b');
    System.out.println(t ? 1 : 2f);
    System.out.println((t ? 1 : 2L) / 2 * 3 + (f ? 1 : 2.0));
    long sum = 0;
    for (int q = 0; q < 4; q++) sum += q % 2 == 0 ? q : q > 1 ? 100L : 'a';
    System.out.println(sum);
    StringBuilder sb = new StringBuilder();
    sb.append(t ? 'a' : 0)
        .append(t ? 'a' : n)
        .append(f ? 1 : 2.0)
        .append(t ? 1 : 'c')
        .append(t ? (Integer) 1 : (Character) 'c');
    System.out.println(sb);
    Integer big = t ? 1000 : null;
    System.out.println(big);
    Object ternBool = t ? true : "no";
    System.out.println(ternBool);
    String str = "" + (t ? 1 : 2.0) + (f ? 'a' : 7) + (t ? null : 1);
    System.out.println(str);
    int chain = n < 10 ? 1 : n < 50 ? 2 : n < 99 ? 3 : 4;
    System.out.println(chain);
    boolean bx = t ? z : null;
    System.out.println(bx);
    double dd = f ? i : l;
    System.out.println(dd);
    Comparable<?> cmp = t ? 1 : "x";
    System.out.println(cmp);
    int[] arr = t ? new int[] {1} : null;
    System.out.println(arr[0]);
    char cc = f ? 1 : 'q';
    System.out.println(cc);
    float ff = t ? 3 : 4.5f;
    System.out.println(ff);
  }
}
