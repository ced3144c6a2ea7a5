// at most 4 times: what is shifted by a variable may leave its type.
public class Varint {
  static int encode(byte[] out, int at, int value) {
    while ((value & ~0x7f) != 0) {
      out[at++] = (byte) (value & 0x7f | 0x80);
      value >>>= 7;
    }
    out[at++] = (byte) value;
    return at;
  }

  public static void main(String[] args) {
    byte[] out = new byte[8000];
    int at = 0;
    for (int i = 0; i < 1200; i++) {
      int v = i * i - 3000;
      at = encode(out, at, v << 1 ^ v >> 31);
    }
    int sum = 0, p = 0;
    while (p < at) {
      int r = 0, s = 0;
      byte b;
      do {
        b = out[p++];
        r |= (b & 0x7f) << s;
        s += 7;
      } while (b < 0);
      sum += r >>> 1 ^ -(r & 1);
    }
    System.out.println(at + " " + sum);
  }
}
