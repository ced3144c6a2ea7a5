/** Floats made of ints, which they hold or do not, and what is rounded to one. */
public class FloatsOfWholeNumbers {
  static float mean(int[] numbers) {
    float sum = 0;
    for (int n : numbers) {
      sum += n;
    }
    return sum / numbers.length;
  }

  static float scaled(int n) {
    return (n % 100) * 0.1f + n / 3f - n * 2;
  }

  static String edges(float f) {
    float up = f * 16777216f;
    return up
        + " "
        + f / 0
        + " "
        + (f + 1e38f) * 4
        + " "
        + (float) (f * 1e300)
        + " "
        + (float) 1e-50 * f;
  }

  public static void main(String[] args) {
    System.out.println(
        mean(new int[] {1, 2, 4})
            + " "
            + mean(new int[] {16777216, 1, 1})
            + " "
            + mean(new int[0]));
    for (int n :
        new int[] {
          0, 7, -7, 16777216, 16777217, 16777219, -16777217, Integer.MAX_VALUE, Integer.MIN_VALUE
        }) {
      System.out.println(
          scaled(n) + " " + (float) n + " " + (n + 0.5f) + " " + (n == (float) n) + " " + edges(n));
    }
    for (int i = 0; i < 5; i++) {
      float part = i / 4f;
      System.out.println(
          part
              + " "
              + i * 0.1f
              + " "
              + (i - part)
              + " "
              + (16777210 + i * 4) * 1f
              + " "
              + (double) (i * 0.1f));
    }
    for (long l :
        new long[] {
          1L << 24, (1L << 24) + 1, (1L << 53) + 1, Long.MAX_VALUE, 0x7fffffbfffffffffL
        }) {
      System.out.println((float) l + " " + (float) (l % 1000) / 8 + " " + (l - 1) * 1f);
    }
    System.out.println(
        (float) 3.4028235677973366e38
            + " "
            + (float) -1e39
            + " "
            + (float) Double.NaN
            + " "
            + (float) -1e-60);
  }
}
