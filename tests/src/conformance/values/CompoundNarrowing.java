/** Compound assignment on small types, array elements and fields narrows silently. */
public class CompoundNarrowing {
  byte b = 127;
  short s = -32768;
  char c = '\uffff';
  int i = Integer.MAX_VALUE;
  long l = Long.MAX_VALUE;
  float f = 16777216f;
  static byte[] bytes = {127, -128, 0};
  static char[] chars = {'a', '\uffff'};
  static short[] shorts = {32767};
  static long[] longs = {Long.MIN_VALUE};
  static float[] floats = {0.1f};
  static int k = 0;

  static int next() {
    return k++;
  }

  public static void main(String[] args) {
    CompoundNarrowing o = new CompoundNarrowing();
    o.b++;
    o.s--;
    o.c++;
    o.i++;
    o.l++;
    o.f++;
    System.out.println(o.b + " " + o.s + " " + (int) o.c + " " + o.i + " " + o.l + " " + o.f);
    o.b += 200;
    o.s *= 3;
    o.c -= 1;
    o.i *= o.i;
    o.l <<= 65;
    o.f /= 3;
    System.out.println(o.b + " " + o.s + " " + (int) o.c + " " + o.i + " " + o.l + " " + o.f);
    bytes[0]++;
    bytes[1]--;
    bytes[2] -= 129;
    chars[0] += 1;
    chars[1]++;
    shorts[0] += 1;
    longs[0] -= 1;
    floats[0] *= 3;
    System.out.println(
        bytes[0]
            + " "
            + bytes[1]
            + " "
            + bytes[2]
            + " "
            + chars[0]
            + (int) chars[1]
            + " "
            + shorts[0]
            + " "
            + longs[0]
            + " "
            + floats[0]);
    int[] a = {1, 2, 3};
    a[next()] += 10;
    a[next()]++;
    int x = a[next()]--;
    System.out.println(a[0] + " " + a[1] + " " + a[2] + " " + x + " " + k);
    int y = 5;
    y = y++ + ++y;
    int z = y-- - --y;
    y += y++ * 2;
    System.out.println(y + " " + z);
    byte p = (byte) 200, q = (byte) (p >>> 1), r = (byte) ((p & 0xff) >>> 1);
    short t = (short) 70000;
    char u = (char) -1;
    System.out.println(
        p
            + " "
            + q
            + " "
            + r
            + " "
            + t
            + " "
            + (int) u
            + " "
            + (p >> 1)
            + " "
            + (p << 4)
            + " "
            + (u + 1)
            + " "
            + (short) u
            + " "
            + (byte) 'é');
    b1 ^= 0xff;
    b1 |= 0x80;
    b1 >>>= 1;
    System.out.println(b1);
    final byte small = 10;
    byte w = small;
    w >>= 1;
    System.out.println(w);
    boolean flag = true;
    flag &= k > 100;
    flag ^= true;
    flag |= false;
    System.out.println(flag);
    long big = 1;
    for (int n = 0; n < 70; n++) big *= 3;
    int hash = 17;
    for (char ch : "overflow".toCharArray()) hash = 31 * hash + ch;
    System.out.println(
        big
            + " "
            + hash
            + " "
            + (hash >>> 28)
            + " "
            + (1 << 31)
            + " "
            + (1L << 31)
            + " "
            + (1 << 32)
            + " "
            + (-1 >>> 1)
            + " "
            + (-1L >>> 1)
            + " "
            + (5 & -5)
            + " "
            + (char) ('a' + 25)
            + " "
            + ('z' - 'a'));
  }

  static byte b1 = 0x0f;
}
