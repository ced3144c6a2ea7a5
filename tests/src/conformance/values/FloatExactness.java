/** float arithmetic rounds after each operation; mixed and chained (JLS 4.2.4, 15.17, 15.18). */
public class FloatExactness {
  static float f(float a, float b, float c) {
    return a * b + c;
  }

  static strictfp float strict(float a, float b) {
    return a / b - b / a;
  }

  static String bits(float f) {
    return Integer.toHexString(Float.floatToRawIntBits(f));
  }

  public static void main(String[] args) {
    float x = 0.1f, y = 0.2f, z = 0.7f;
    System.out.println(x + y);
    System.out.println(x * y * z);
    System.out.println(x + y + z - 1);
    System.out.println((x + y) * 3 == x * 3 + y * 3);
    System.out.println(
        f(1.1f, 1.1f, -1.21f)
            + " "
            + f(16777216f, 1f, 1f)
            + " "
            + f(3.4e38f, 10f, 0f)
            + " "
            + strict(3, 7));
    float sum = 0;
    for (int i = 0; i < 1000; i++) sum += 0.1f;
    System.out.println(sum);
    float p = 1;
    for (int i = 0; i < 60; i++) p /= 3;
    System.out.println(p);
    for (int i = 0; i < 60; i++) p /= 3;
    System.out.println(p);
    p = 1e-45f;
    System.out.println(p / 2 + " " + p * 0.6f + " " + p * 1.4f);
    double d = x;
    System.out.println(
        d
            + " "
            + (float) d
            + " "
            + (x == 0.1)
            + " "
            + ((float) 0.1 == x)
            + " "
            + (double) (x + y)
            + " "
            + (x + (double) y));
    int i = 16777217;
    long l = 9007199254740993L;
    System.out.println(
        (float) i
            + " "
            + (float) l
            + " "
            + (double) l
            + " "
            + (i + 0f)
            + " "
            + (l * 1f)
            + " "
            + (i * 1.0));
    float c = 1.5f;
    c += 0.1;
    c -= 1;
    c *= 1.1;
    c /= 3;
    c %= 0.1;
    System.out.println(c + " " + bits(c));
    c++;
    --c;
    System.out.println(c);
    float inf = 1f / 0, nan = 0f / 0;
    System.out.println(
        inf
            + " "
            + -inf
            + " "
            + nan
            + " "
            + (nan == nan)
            + " "
            + (nan != nan)
            + " "
            + (nan < 1)
            + (nan >= 1)
            + " "
            + inf % 3
            + " "
            + 3 % inf
            + " "
            + -0f % 3
            + " "
            + 5 % 0f);
    float nz = -0f;
    System.out.println(
        nz
            + " "
            + (nz == 0f)
            + " "
            + 1 / nz
            + " "
            + (0f + nz)
            + " "
            + (nz + nz)
            + " "
            + (nz - 0f)
            + " "
            + -(0f)
            + " "
            + Math.abs(nz)
            + " "
            + Math.min(0f, nz)
            + " "
            + Math.max(nz, 0f)
            + " "
            + Float.compare(0f, nz)
            + " "
            + nz * -1);
    System.out.println(
        Float.MAX_VALUE
            + Float.MAX_VALUE * 1e-8f
            + " "
            + Float.MAX_VALUE * 2
            + " "
            + Float.MIN_VALUE
            + " "
            + Float.MIN_NORMAL
            + " "
            + (Float.MIN_NORMAL / 2)
            + " "
            + (float) 1e-46
            + " "
            + (float) 3.4028236e38);
    System.out.println(
        (int) 1e10f
            + " "
            + (long) 1e20f
            + " "
            + (char) 65.7f
            + " "
            + (byte) 200.5f
            + " "
            + (short) -1e6f
            + " "
            + (int) nan
            + " "
            + (long) inf
            + " "
            + (int) -inf);
    System.out.println(
        bits((float) Math.sqrt(2f))
            + " "
            + bits((float) Math.PI)
            + " "
            + bits(1.17549435E-38f)
            + " "
            + bits(nan)
            + " "
            + Float.intBitsToFloat(0x7f7fffff)
            + " "
            + Float.intBitsToFloat(1)
            + " "
            + Float.intBitsToFloat(0x80000000));
    System.out.println(
        0x1.8p1f
            + " "
            + 0x1p-149f
            + " "
            + 0x.8p0
            + " "
            + 0x1.fffffep127f
            + " "
            + 1e-1f
            + " "
            + 1_0.5_0f
            + " "
            + .5f
            + " "
            + 5.f
            + " "
            + 0xAp2);
    System.out.println(
        1.0f * Integer.MAX_VALUE
            + " "
            + (Integer.MAX_VALUE + 1f)
            + " "
            + (int) (Integer.MAX_VALUE * 1.0f)
            + " "
            + (0.1f + 0.2f == 0.3f)
            + " "
            + (0.1 + 0.2 == 0.3)
            + " "
            + (0.1f + 0.2f)
            + " "
            + (0.5f == 0.5));
    System.out.println(
        Math.fma(1.1f, 1.1f, -1.21f)
            + " "
            + Math.ulp(1f)
            + " "
            + Math.nextUp(1f)
            + " "
            + Math.nextDown(0f)
            + " "
            + Math.round(0.49999997f)
            + " "
            + Math.round(-2.5f)
            + " "
            + Math.signum(-3f)
            + " "
            + Math.copySign(1f, -0f)
            + " "
            + Math.getExponent(1e-40f)
            + " "
            + Math.scalb(1.5f, 4));
    System.out.println(
        1.0E7f
            + " "
            + 9999999f
            + " "
            + 1.0E-3f
            + " "
            + 9.99E-4f
            + " "
            + 123456.78f
            + " "
            + 1.23456794E9f
            + " "
            + 100f
            + " "
            + 3.3554432E7f
            + " "
            + 2.0E-45f);
    float[] fs = {1.1f, 2.2f};
    fs[0] += fs[1];
    fs[1] *= fs[0];
    System.out.println(fs[0] + " " + fs[1] + " " + (fs[0] - 3.3f) + " " + (fs[0] - 3.3));
    Float boxed = 1.1f;
    boxed *= 3;
    System.out.println(
        boxed + " " + boxed.doubleValue() + " " + boxed.hashCode() + " " + boxed.intValue());
    System.out.println(
        -7 / 2 * 2f
            + 7 % -3
            + " "
            + (1 / 2 + 1 / 2f)
            + " "
            + (float) (1 / 3)
            + " "
            + 1 / 3f
            + " "
            + (char) 97
            + (float) 'a'
            + " "
            + (5 & 6) * 1.5f
            + " "
            + 10 / 4 * 2.5f
            + " "
            + 10 / 4f * 2);
  }
}
