/** Conversions in every context: assignment, invocation, casting, numeric promotion (JLS 5). */
public class ContextOfConversions {
  static String which(byte b) {
    return "byte";
  }

  static String which(short s) {
    return "short";
  }

  static String which(char c) {
    return "char";
  }

  static String which(int i) {
    return "int";
  }

  static String which(long l) {
    return "long";
  }

  static String which(float f) {
    return "float";
  }

  static String which(double d) {
    return "double";
  }

  static String which(Object o) {
    return o.getClass().getSimpleName();
  }

  public static void main(String[] args) {
    byte b = 10;
    short s = 20;
    char c = 'c';
    int i = 40;
    long l = 50;
    float f = 6.5f;
    double d = 7.5;
    System.out.println(which(b) + which(s) + which(c) + which(i) + which(l) + which(f) + which(d));
    System.out.println(
        which(b + s) + which(+b) + which(-c) + which(~s) + which(b << l) + which(l >> b));
    System.out.println(
        which(i + l) + which(l + f) + which(f * d) + which(c + 1) + which(c++) + which(b += 1));
    System.out.println(
        which(true ? b : s)
            + which(true ? b : c)
            + which(true ? b : 5)
            + which(true ? 'a' : 5)
            + which(true ? c : i)
            + which(true ? i : l)
            + which(true ? l : f)
            + which(false ? 1 : 'x'));
    System.out.println(
        which(true ? (Integer) 5 : (Double) 2.0)
            + which(true ? (Object) 5 : 2.0)
            + which(true ? Byte.valueOf((byte) 1) : Character.valueOf('a'))
            + which((Object) 'x'));
    final int small = 100;
    byte narrowed = small;
    char fromConst = 65;
    short fromChar = 'A';
    Byte boxedNarrow = 12;
    Character boxedChar = 97;
    Short boxedShort = (short) -1;
    System.out.println(
        narrowed
            + " "
            + fromConst
            + " "
            + fromChar
            + " "
            + boxedNarrow
            + " "
            + boxedChar
            + " "
            + boxedShort);
    System.out.println(
        (byte) 300
            + " "
            + (byte) -129
            + " "
            + (short) 70000
            + " "
            + (char) 65601
            + " "
            + (int) (char) -1);
    System.out.println(
        (int) 3.99e9
            + " "
            + (int) -3.99e9
            + " "
            + (long) 1e30
            + " "
            + (int) Double.NaN
            + " "
            + (long) Float.NaN);
    System.out.println(
        (byte) 300.7
            + " "
            + (char) 97.9
            + " "
            + (short) -40000.5f
            + " "
            + (byte) 1e20
            + " "
            + (char) -5.5
            + " "
            + (int) (char) 1e10f);
    long big = 0x1_2345_6789L;
    System.out.println(
        (int) big
            + " "
            + (short) big
            + " "
            + (byte) big
            + " "
            + (char) (big & 0x7f)
            + " "
            + (float) big
            + " "
            + (double) big);
    int precise = 16777217;
    System.out.println(
        (int) (float) precise
            + " "
            + (long) (float) Long.MAX_VALUE
            + " "
            + (int) (float) Integer.MAX_VALUE
            + " "
            + (long) (double) Long.MAX_VALUE);
    Object o = (short) 7;
    System.out.println(o.equals(7) + " " + o.equals((short) 7) + " " + ((Short) o + 1));
    int shifted = 1 << 33;
    long shiftedLong = 1L << 33;
    shifted <<= 33L;
    System.out.println(
        shifted
            + " "
            + shiftedLong
            + " "
            + (1 << -1)
            + " "
            + (1L << -1)
            + " "
            + (b >>> 1)
            + " "
            + ((byte) -1 >>> 1));
    char sum = 'a';
    sum += 1.7;
    int trunc = 7;
    trunc *= 1.5;
    trunc -= 0.1;
    byte wrap = 127;
    wrap++;
    wrap >>>= 1;
    System.out.println(sum + " " + trunc + " " + wrap);
    long fromFloat = 10;
    fromFloat += 0.9f;
    fromFloat /= 3.0;
    System.out.println(fromFloat);
  }
}
