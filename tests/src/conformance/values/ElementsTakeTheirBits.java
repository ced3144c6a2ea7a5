import java.util.Arrays;

/** An element takes the lowest bits of what it is given, whatever was computed on the way. */
public class ElementsTakeTheirBits {
  static final int[] INTS = {0, 1, -1, 127, 128, -129, 32767, 65536, 0x3fffffff, 0x40000000, Integer.MAX_VALUE, Integer.MIN_VALUE};
  static final long[] LONGS = {0, -1, 255, 1L << 31, (1L << 32) + 5, -(1L << 40) - 3, Long.MAX_VALUE, Long.MIN_VALUE};
  static int[] shared = new int[4];
  static int calls;

  static int place(int i) {
    calls++;
    shared[3]++;
    return i & 3;
  }

  static int[] renewed() {
    shared = new int[] {9, 9, 9, 9};
    return shared;
  }

  static void sums() {
    int[] ints = new int[2];
    short[] shorts = new short[2];
    byte[] bytes = new byte[2];
    char[] chars = new char[2];
    for (int x : INTS) {
      for (int y : INTS) {
        ints[0] = x + y;
        ints[1] = x * y;
        shorts[0] = (short) (x + y);
        shorts[1] = (short) (char) (x - y);
        bytes[0] = (byte) (x + y);
        bytes[1] = (byte) (short) (x * y);
        chars[0] = (char) (x - y);
        chars[1] = (char) (byte) (x + y);
        System.out.println(Arrays.toString(ints) + Arrays.toString(shorts) + Arrays.toString(bytes)
            + (int) chars[0] + "," + (int) chars[1]);
      }
    }
    for (long x : LONGS) {
      for (long y : LONGS) {
        ints[0] = (int) (x + y);
        ints[1] = (int) (x * y);
        shorts[0] = (short) (x ^ y);
        bytes[0] = (byte) (x - y);
        chars[0] = (char) (x << (y & 7));
        bytes[1] = (byte) (x / (y | 1));
        System.out.println(Arrays.toString(ints) + shorts[0] + Arrays.toString(bytes) + (int) chars[0]);
      }
    }
  }

  static void updates() {
    int[] ints = {Integer.MAX_VALUE, Integer.MIN_VALUE};
    short[] shorts = {Short.MAX_VALUE, Short.MIN_VALUE};
    byte[] bytes = {Byte.MAX_VALUE, Byte.MIN_VALUE};
    char[] chars = {Character.MAX_VALUE, 0};
    for (int i = 0; i < 3; i++) {
      ints[i % 2]++;
      ints[(i + 1) % 2]--;
      ints[i % 2] *= 31;
      ints[1] += 0.5 + i;
      ints[0] <<= i;
      shorts[i % 2]++;
      shorts[1] *= 1000;
      shorts[0] += 40000L;
      bytes[i % 2] += 200;
      bytes[1] >>>= 1;
      bytes[0] -= 77;
      bytes[1] ^= 0x1ff;
      chars[i % 2]--;
      chars[0] += 'x';
      chars[1] *= 3.5;
      System.out.println(Arrays.toString(ints) + Arrays.toString(shorts) + Arrays.toString(bytes) + (int) chars[0] + "," + (int) chars[1]);
    }
    int seen = ints[0] += Integer.MAX_VALUE;
    byte kept = bytes[1] = (byte) (seen * 3);
    int after = bytes[0]++ + ++bytes[0];
    System.out.println(seen + " " + kept + " " + after + Arrays.toString(bytes));
  }

  static void places() {
    shared[place(5)] += 10;
    shared[place(3)] -= place(2);
    renewed()[place(1)] += place(7);
    int[] own = {1, 2, 3, 4};
    own[(own = new int[] {5, 6, 7, 8})[0] - 4] += 100;
    System.out.println(Arrays.toString(shared) + calls + Arrays.toString(own));
    int[] none = null;
    try {
      none[place(1)] += place(2);
    } catch (NullPointerException e) {
      System.out.println("null after " + calls);
    }
    try {
      shared[place(2) + 9] += place(2);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage() + " after " + calls);
    }
  }

  static void literals(int x) {
    System.out.println(Arrays.toString(new int[] {x + 1, x * x, -x, x << 3}));
    System.out.println(Arrays.toString(new byte[] {(byte) (x + 1), (byte) x, (byte) -x, (byte) (x >> 9)}));
    System.out.println(Arrays.toString(new short[] {(short) (x + 1), (short) (x * 7L), (short) ~x}));
    System.out.println((int) new char[] {(char) (x - 3)}[0]);
    int[][] rows = {{x + x}, {x - 1, x | 1}};
    rows[1][0] += x;
    System.out.println(Arrays.deepToString(rows));
  }

  public static void main(String[] args) {
    sums();
    updates();
    places();
    for (int x : INTS) {
      literals(x);
    }
  }
}
