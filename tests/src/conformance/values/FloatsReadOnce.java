/** Texts between two floats, the smallest among them, are rounded once. */
public class FloatsReadOnce {
  public static void main(String[] args) {
    String[] texts = {
      "1.4e-45", "7.006492321624085E-46", "7.006492321624086E-46", "2.1019476964872256e-45", "1e-50", "1e-400",
      "0x0.000001000000000000000000000000000000000000000000001p-126", "0x0.000001p-126", "0x0.000003p-126",
      "0x0.000002ffffffffffffffffp-126", "0x0.fffffefffffffffffffffffffffffffffffffp-126", "0x0.ffffffp-126",
      "1.17549435E-38", "1.1754942106924411e-38", "3.4028235677973366e38", "3.4028235677973367e38", "0x1.ffffffp127",
      "16777217", "16777217.0000000001", "16777218.9999999999", "-33554434.00000000000000001"
    };
    for (String s : texts) {
      float f = Float.parseFloat(s);
      System.out.println(s + " = " + f + " " + Integer.toHexString(Float.floatToIntBits(f)));
    }
  }
}
