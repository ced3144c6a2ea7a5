import java.util.*;

/** hashCode and compareTo of each box, of records, lists, sets, maps and arrays. */
public class BoxHashesAndOrders {
  record P(
      int a,
      long b,
      double c,
      float d,
      char e,
      boolean f,
      byte g,
      short h,
      String i,
      Object j,
      int[] k) {}

  record Empty() {}

  record One(Integer x) {}

  record Nest(One o, List<One> l) {}

  public static void main(String[] args) {
    for (long l : new long[] {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32, 123456789012L})
      System.out.print(Long.hashCode(l) + " " + Long.valueOf(l).hashCode() + " ");
    System.out.println();
    for (double d :
        new double[] {0.0, -0.0, 1, -1.5, Double.NaN, Double.POSITIVE_INFINITY, 1e300, 5e-324})
      System.out.print(Double.hashCode(d) + " " + Float.hashCode((float) d) + " ");
    System.out.println();
    System.out.println(
        Boolean.hashCode(true)
            + " "
            + Boolean.valueOf(false).hashCode()
            + " "
            + Character.valueOf('x').hashCode()
            + " "
            + Byte.valueOf((byte) -1).hashCode()
            + " "
            + Short.hashCode((short) -5)
            + " "
            + "".hashCode()
            + " "
            + "Hello, World!".hashCode()
            + " "
            + "polygenelubricants".hashCode()
            + " "
            + "ñ中".hashCode());
    P p = new P(1, 2, 3.5, 4.5f, 'e', true, (byte) 7, (short) 8, "s", null, null),
        q = new P(1, 2, 3.5, 4.5f, 'e', true, (byte) 7, (short) 8, "s", null, null);
    System.out.println(p.equals(q) + " " + (p.hashCode() == q.hashCode()) + " " + p);
    System.out.println(
        new One(5).hashCode()
            + " "
            + new One(null).hashCode()
            + " "
            + new Empty().hashCode()
            + new Empty()
            + " "
            + new One(1000).equals(new One(1000))
            + " "
            + new Nest(new One(1), List.of(new One(2))).hashCode()
            + " "
            + new Nest(null, null));
    record D(double d, float f) {}
    System.out.println(
        new D(0.0, 0f).equals(new D(-0.0, 0f))
            + " "
            + new D(Double.NaN, Float.NaN).equals(new D(Double.NaN, Float.NaN))
            + " "
            + new D(1, 2).hashCode());
    System.out.println(
        List.of(1, 2, 3).hashCode()
            + " "
            + Arrays.asList(null, "a").hashCode()
            + " "
            + Set.of(1, 2, 3).hashCode()
            + " "
            + new HashSet<>(Arrays.asList("x", null)).hashCode()
            + " "
            + Map.of("k", 1, "l", 2).hashCode()
            + " "
            + Map.entry("a", 5).hashCode()
            + " "
            + new ArrayList<>().hashCode()
            + " "
            + new TreeMap<>(Map.of(1L, 'c')).hashCode()
            + " "
            + Optional.of("x").hashCode()
            + Optional.empty().hashCode());
    System.out.println(
        Arrays.hashCode(new int[] {1, 2})
            + " "
            + Arrays.hashCode(new long[] {1L << 40})
            + " "
            + Arrays.hashCode(new double[] {1.5})
            + " "
            + Arrays.hashCode(new char[] {'a'})
            + " "
            + Arrays.hashCode(new boolean[] {true, false})
            + " "
            + Arrays.hashCode((int[]) null)
            + " "
            + Arrays.deepHashCode(new Object[] {1, new int[] {2}, "x"})
            + " "
            + Arrays.hashCode(new byte[] {-1})
            + " "
            + Objects.hash()
            + Objects.hash((Object) null)
            + " "
            + Objects.hash(1, "a", 2.0)
            + " "
            + Objects.hashCode(null)
            + " "
            + Arrays.hashCode(new float[] {0f, -0f}));
    System.out.println(
        Integer.compare(3, -3)
            + " "
            + Long.compare(1, 2)
            + " "
            + Double.compare(-0.0, 0.0)
            + Double.compare(Double.NaN, 1)
            + Double.compare(Double.NaN, Double.NaN)
            + " "
            + Float.compare(1f, 1f)
            + " "
            + Boolean.compare(true, false)
            + " "
            + Character.compare('a', 'f')
            + " "
            + Byte.compare((byte) 5, (byte) -5)
            + " "
            + Short.compare((short) 1, (short) 300)
            + " "
            + "apple".compareTo("banana")
            + " "
            + "app".compareTo("apple")
            + " "
            + Boolean.TRUE.compareTo(false)
            + " "
            + Integer.compareUnsigned(-1, 1)
            + " "
            + Long.compareUnsigned(1, -1)
            + " "
            + Character.valueOf('z').compareTo('a')
            + " "
            + Byte.valueOf((byte) 10).compareTo((byte) 3));
    System.out.println(
        Integer.MAX_VALUE
            + 1
            + " "
            + Integer.signum(-9)
            + Integer.bitCount(255)
            + Integer.reverse(1)
            + " "
            + Integer.highestOneBit(100)
            + Integer.lowestOneBit(100)
            + " "
            + Integer.numberOfLeadingZeros(1)
            + Integer.numberOfTrailingZeros(0)
            + " "
            + Integer.rotateLeft(0x80000001, 1)
            + " "
            + Integer.rotateRight(1, 33)
            + " "
            + Integer.reverseBytes(0x01020304)
            + " "
            + Integer.divideUnsigned(-1, 2)
            + " "
            + Integer.remainderUnsigned(-1, 7)
            + " "
            + Integer.max(1, 2)
            + Integer.min(1, 2)
            + Integer.sum(1, 2));
    System.out.println(
        Long.bitCount(-1L)
            + " "
            + Long.reverse(1L)
            + " "
            + Long.highestOneBit(1L << 50)
            + " "
            + Long.numberOfLeadingZeros(1)
            + Long.numberOfTrailingZeros(1L << 40)
            + " "
            + Long.rotateLeft(1L, 65)
            + " "
            + Long.reverseBytes(1L)
            + " "
            + Long.divideUnsigned(-1L, 10)
            + " "
            + Long.remainderUnsigned(-1L, 10)
            + " "
            + Long.signum(-5L)
            + " "
            + Short.reverseBytes((short) 0x0102)
            + " "
            + Short.toUnsignedInt((short) -1)
            + " "
            + Byte.toUnsignedInt((byte) -1)
            + " "
            + Byte.toUnsignedLong((byte) -2)
            + " "
            + Long.lowestOneBit(96));
    Comparator<Double> c = Comparator.naturalOrder();
    List<Double> l =
        new ArrayList<>(List.of(0.0, -0.0, Double.NaN, -1.0, Double.NEGATIVE_INFINITY));
    l.sort(c);
    System.out.println(l);
    double[] a = {0.0, -0.0, Double.NaN, 1, -1};
    Arrays.sort(a);
    System.out.println(
        Arrays.toString(a) + Arrays.binarySearch(a, -0.0) + Arrays.binarySearch(a, Double.NaN));
    float[] f = {1f, Float.NaN, -0f, 0f};
    Arrays.sort(f);
    System.out.println(Arrays.toString(f));
    System.out.println(
        Double.valueOf(0.0).equals(-0.0)
            + " "
            + Float.valueOf(Float.NaN).equals(Float.NaN)
            + " "
            + new Object().equals(null)
            + " "
            + Double.isNaN(0.0 / 0)
            + Double.isInfinite(1 / 0.0)
            + Double.isFinite(1)
            + " "
            + Float.isNaN(0f / 0)
            + Double.MIN_EXPONENT
            + Float.MAX_EXPONENT
            + Long.BYTES
            + Character.SIZE
            + Integer.SIZE
            + Byte.MIN_VALUE
            + Short.MAX_VALUE);
  }
}
