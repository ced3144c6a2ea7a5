import java.util.concurrent.atomic.AtomicLong;

/** Longs become floats in one rounding, however many bits they have. */
public class LongToFloat {
  static long state = 1;

  static long next() {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return state;
  }

  static void show(long x) {
    Long boxed = x;
    Number number = x;
    float f = x;
    f += x;
    System.out.println((float) x + " " + boxed.floatValue() + " " + number.floatValue() + " " + new AtomicLong(x).floatValue() + " " + f);
  }

  public static void main(String[] args) {
    for (long x : new long[] {-8008112895877447681L, 0x7fffff4000000001L, 0x4000004000000001L, Long.MAX_VALUE, Long.MIN_VALUE,
        (1L << 54) + (1L << 30) + 1, -((1L << 54) + (1L << 30) + 1), 0, 1, -1, 16777217, -16777219}) {
      show(x);
    }
    for (int i = 0; i < 40; i++) {
      long middle = next() >> (next() & 31);
      show(middle);
      int bits = 63 - Long.numberOfLeadingZeros(Math.abs(middle));
      if (bits > 24) {
        long half = 1L << (bits - 24);
        long m = (middle & -(half * 2)) + half;
        show(m - 1);
        show(m);
        show(m + 1);
      }
    }
  }
}
