/** Casts and compound assignments to byte, short, char and int. */
public class Narrowing {
  static byte fieldByte = 120;
  short fieldShort = 32000;

  static byte twice(byte b) {
    return (byte) (b * 2);
  }

  public static void main(String[] args) {
    byte b = 127;
    b++;
    System.out.println(b);
    b--;
    System.out.println(b);
    b += 200;
    System.out.println(b);
    b *= 3;
    System.out.println(b);
    b -= 0.5;
    System.out.println(b);
    b /= 2;
    System.out.println(b);
    b ^= 0xFF;
    System.out.println(b);
    short s = Short.MAX_VALUE;
    s += 1;
    System.out.println(s);
    s = (short) 40000;
    System.out.println(s);
    char c = 'z';
    c *= 3;
    System.out.println((int) c);
    c += 65535;
    System.out.println((int) c);
    int i = 10;
    i *= 2.55;
    System.out.println(i);
    i += 3.99f;
    System.out.println(i);
    i -= 100L;
    System.out.println(i);
    i += 1L << 33;
    System.out.println(i);
    long l = 5;
    l *= 1.5;
    System.out.println(l);
    l += Long.MAX_VALUE;
    System.out.println(l);
    fieldByte += 10;
    System.out.println(fieldByte);
    Narrowing n = new Narrowing();
    n.fieldShort += 1000;
    System.out.println(n.fieldShort);
    System.out.println(n.fieldShort++ + " " + n.fieldShort);
    byte[] bytes = {127, -128, 5};
    bytes[0]++;
    bytes[1]--;
    bytes[2] += 300;
    System.out.println(bytes[0] + " " + bytes[1] + " " + bytes[2]);
    short[] shorts = {1};
    shorts[0] -= 32770;
    System.out.println(shorts[0]);
    char[] chars = {'a'};
    chars[0] += 1.7;
    System.out.println(chars[0]);
    System.out.println((byte) 200 + " " + (byte) -129 + " " + (short) 65535 + " " + (byte) 'é');
    System.out.println((byte) 300L + " " + (short) 1e6 + " " + (byte) -1.9 + " " + (char) 97.9);
    System.out.println((byte) Double.NaN + " " + (char) -1.0 + " " + (short) 1e20);
    System.out.println(twice((byte) 100));
    System.out.println(bytes[0] & 0xFF);
    int packed = (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | bytes[2] & 0xFF;
    System.out.println(packed);
    final int constant = 12;
    byte small = constant;
    System.out.println(small + b);
  }
}
