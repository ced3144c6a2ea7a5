/** A program's own kind of Number beside Java's. */
public class NumberSubclass {
  static final class Ratio extends Number {
    private static final long serialVersionUID = 1;
    private final int top;
    private final int bottom;

    Ratio(int top, int bottom) {
      this.top = top;
      this.bottom = bottom;
    }

    @Override
    public int intValue() {
      return top / bottom;
    }

    @Override
    public long longValue() {
      return (long) top / bottom;
    }

    @Override
    public float floatValue() {
      return (float) top / bottom;
    }

    @Override
    public double doubleValue() {
      return (double) top / bottom;
    }

    @Override
    public String toString() {
      return top + "/" + bottom;
    }
  }

  static double sum(Number... numbers) {
    double sum = 0;
    for (Number n : numbers) {
      sum += n.doubleValue();
    }
    return sum;
  }

  static String kinds(Object o) {
    if (o instanceof Number) {
      Number n = (Number) o;
      return n
          + ": "
          + n.intValue()
          + " "
          + n.longValue()
          + " "
          + n.floatValue()
          + " "
          + n.byteValue()
          + " "
          + n.shortValue();
    }
    return o + " is no number";
  }

  public static void main(String[] args) {
    System.out.println(sum(1, 2L, 3.5f, new Ratio(1, 2), (short) 4, (byte) -1));
    Object[] all = {new Ratio(100000, 3), 7, 3_000_000_000L, -2.75, 1.5f, 'c', "7", (short) 300};
    for (Object o : all) {
      System.out.println(kinds(o));
    }
  }
}
