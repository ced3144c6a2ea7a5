import java.security.MessageDigest;
import java.util.*;
import java.util.function.Supplier;
import java.util.zip.*;

/** Bounds and bases of what is seldom used, and how it refuses them. */
public class BoundsOfTheSeldom {
  static void run(String what, Supplier<Object> s) {
    try {
      System.out.println(what + " " + s.get());
    } catch (RuntimeException e) {
      System.out.println(what + " " + e.getClass().getName() + ": " + e.getMessage());
    }
  }

  static Object checksum(Checksum c, byte[] data, int from, int count) {
    c.update(data, from, count);
    return c.getValue();
  }

  static Object digest(byte[] data, int from, int count) {
    try {
      MessageDigest d = MessageDigest.getInstance("SHA-256");
      d.update(data, from, count);
      return d.digest()[0];
    } catch (java.security.GeneralSecurityException e) {
      return e;
    }
  }

  public static void main(String[] args) {
    byte[] data = {1, 2, 3, 4};
    String[] a = {"A", "b", "c"};
    int[][] parts = {
      {0, 4}, {1, 2}, {-1, 2}, {2, 3}, {0, -1}, {4, 0}, {5, 0}, {2, Integer.MAX_VALUE}, {0, 3}
    };
    for (int[] p : parts) {
      String at = p[0] + " " + p[1] + ":";
      run("crc " + at, () -> checksum(new CRC32(), data, p[0], p[1]));
      run("adler " + at, () -> checksum(new Adler32(), data, p[0], p[1]));
      run("crc32c " + at, () -> checksum(new CRC32C(), data, p[0], p[1]));
      run("digest " + at, () -> digest(data, p[0], p[1]));
      run("equals " + at, () -> Arrays.equals(a, p[0], p[1], a, 0, 1, Comparator.naturalOrder()));
      run(
          "mismatch " + at,
          () -> Arrays.mismatch(a, 0, 1, a, p[0], p[1], String.CASE_INSENSITIVE_ORDER));
      run("unsigned " + at, () -> Arrays.compareUnsigned(data, p[0], p[1], data, 1, 2));
      run(
          "unsigned ints " + at,
          () -> Arrays.compareUnsigned(new int[] {1, -1}, p[0], p[1], new int[] {1, -1}, 0, 2));
      run("compare " + at, () -> Arrays.compare(data, p[0], p[1], data, 0, 4));
      run("equal " + at, () -> Arrays.equals(data, p[0], p[1], data, 0, 4));
    }
    for (int radix : new int[] {-31, 0, 1, 2, 8, 36, 37}) {
      run("has " + radix, () -> new Scanner("11 zz").hasNextInt(radix));
      run("next " + radix, () -> new Scanner("11 zz").nextInt(radix));
      run("long " + radix, () -> new Scanner("11 zz").nextLong(radix));
      run("big " + radix, () -> new Scanner("11 zz").hasNextBigInteger(radix));
      run("use " + radix, () -> new Scanner("11 zz").useRadix(radix).nextInt());
      run("parse " + radix, () -> Integer.parseInt("11", radix));
      run("text " + radix, () -> Integer.toString(255, radix));
      run(
          "digit " + radix,
          () -> Character.digit('1', radix) + " " + (int) Character.forDigit(1, radix));
    }
  }
}
