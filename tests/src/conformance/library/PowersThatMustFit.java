// java: 25
public class PowersThatMustFit {
  static void t(java.util.concurrent.Callable<?> c) { try { System.out.println(c.call()); } catch (Exception e) { System.out.println(e); } }
  public static void main(String[] args) {
    for (int x : new int[] {0, 1, -1, 2, -2, 3, 46340, 46341, Integer.MIN_VALUE, 10}) for (int n : new int[] {0, 1, 2, 3, 9, 10, 31, 32, 33, 64, 1000, -1}) { t(() -> Math.powExact(x, n)); t(() -> Math.powExact((long) x, n)); t(() -> Math.unsignedPowExact(x, n)); t(() -> Math.unsignedPowExact((long) x, n)); t(() -> Math.unsignedMultiplyExact(x, n)); t(() -> Math.unsignedMultiplyExact((long) x, n)); t(() -> StrictMath.unsignedMultiplyExact(x * 4294967296L, n * 65536L)); }
    int h = 0; for (int i = -32768; i < 32768; i += 7) { float f = Float.float16ToFloat((short) i); if (f != f) continue; h = h * 31 + Float.floatToRawIntBits(f); h = h * 31 + Float.floatToFloat16(f); h = h * 31 + Float.floatToFloat16(f * 1.0003f); } System.out.println(h);
    for (float f : new float[] {0f, -0f, 1f, 65504f, 65519.9f, 65520f, 1e-8f, 5.9604645E-8f, 2.98e-8f, 2.9802322E-8f, 6.1e-5f, Float.NaN, Float.NEGATIVE_INFINITY, 0.1f, 2049f, 2051f}) System.out.println(f + " " + Float.floatToFloat16(f) + " " + Float.float16ToFloat(Float.floatToFloat16(f)));
  }
}
