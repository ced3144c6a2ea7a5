/** The texts of the smallest doubles and floats, and of random ones. */
public class SubnormalTexts {
  public static void main(String[] args) {
    for (int bits = 1; bits < 130; bits++) {
      System.out.println(Double.longBitsToDouble(bits) + " " + Float.intBitsToFloat(bits));
    }
    long x = 12345;
    for (int i = 0; i < 150; i++) {
      x = x * 6364136223846793005L + 1442695040888963407L;
      System.out.println(Double.longBitsToDouble(x) + " " + Float.intBitsToFloat((int) (x >>> 32)));
    }
  }
}
