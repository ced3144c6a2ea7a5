/** Casts to byte and short round a loop, of values inside, beside and far outside of the type. */
public class NarrowedInLoops {
  static int byteOf(int x) {
    return (byte) x;
  }

  public static void main(String[] args) {
    int[] edges = {
      0,
      1,
      -1,
      127,
      128,
      129,
      255,
      256,
      -128,
      -129,
      -256,
      32767,
      32768,
      65535,
      65536,
      -32768,
      -32769,
      0x7fffffff,
      0x80000000,
      0x1234ff80
    };
    long sum = 0;
    for (int x : edges) {
      byte b = (byte) x;
      short s = (short) x;
      byte product = (byte) (x * x);
      short shifted = (short) (x << 7);
      sum = sum * 31 + b + s + (byte) (x + 1) + (byte) (x ^ 0x55) + (short) (x * 3L);
      System.out.println(
          b
              + " "
              + s
              + " "
              + product
              + " "
              + shifted
              + " "
              + (byte) (x & 0x7f | 0x80)
              + " "
              + (byte) (x & 0xff)
              + " "
              + (short) (x & 0xffff)
              + " "
              + (byte) (char) x
              + " "
              + (short) (x >>> 16)
              + " "
              + byteOf(x));
    }
    System.out.println(sum);
    byte wrapped = 0;
    short small = 0;
    for (int i = 0; i < 1000; i++) {
      wrapped += i;
      small -= (byte) i * 7;
      wrapped++;
    }
    System.out.println(wrapped + " " + small);
    byte[] bytes = new byte[20];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 | 0x80);
      bytes[i] ^= i << 5;
      bytes[i] >>>= 1;
    }
    for (byte b : bytes) {
      System.out.print(b + " ");
    }
    System.out.println();
    for (long l = Long.MAX_VALUE - 3; l > 0; l += 2) {
      System.out.println((byte) l + " " + (short) (l * l) + " " + (byte) (l >>> 3));
    }
  }
}
