import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** SHA-256 from its definition: constants from primes, a block at a time, and HMAC on top. */
public class Sha256 {
  private static final int BLOCK = 64;
  private static final int[] K = new int[64];
  private static final int[] START = new int[8];

  static {
    int found = 0;
    for (int n = 2; found < K.length; n++) {
      if (isPrime(n)) {
        if (found < START.length) {
          START[found] = fraction(n, 2);
        }
        K[found++] = fraction(n, 3);
      }
    }
  }

  private final int[] state = START.clone();
  private final byte[] buffer = new byte[BLOCK];
  private final int[] w = new int[64];
  private long length;

  private static boolean isPrime(int n) {
    for (int d = 2; d * d <= n; d++) {
      if (n % d == 0) {
        return false;
      }
    }
    return true;
  }

  /** The first 32 bits of the fraction of a prime's root, by bisection on exact integers. */
  private static int fraction(int prime, int degree) {
    long low = 0;
    long high = 32;
    while (power(high - 1, degree) > prime) {
      high--;
    }
    long whole = high - 1;
    low = 0;
    high = 1L << 32;
    while (high - low > 1) {
      long mid = (low + high) >>> 1;
      if (isBelow(whole, mid, degree, prime)) {
        low = mid;
      } else {
        high = mid;
      }
    }
    return (int) low;
  }

  private static long power(long base, int exponent) {
    long result = 1;
    while (exponent-- > 0) {
      result *= base;
    }
    return result;
  }

  /**
   * Whether (whole + fraction / 2^32) ^ degree is at most the prime: schoolbook in 16-bit digits.
   */
  private static boolean isBelow(long whole, long fraction, int degree, int prime) {
    long[] x = {fraction & 0xffff, fraction >>> 16, whole};
    long[] product = {1};
    for (int i = 0; i < degree; i++) {
      product = multiply(product, x);
    }
    int places = 2 * degree;
    long integral = 0;
    for (int i = product.length - 1; i >= places; i--) {
      integral = integral << 16 | product[i];
    }
    return integral < prime;
  }

  private static long[] multiply(long[] a, long[] b) {
    long[] result = new long[a.length + b.length];
    for (int i = 0; i < a.length; i++) {
      long carry = 0;
      for (int k = 0; k < b.length; k++) {
        long t = result[i + k] + a[i] * b[k] + carry;
        result[i + k] = t & 0xffff;
        carry = t >>> 16;
      }
      result[i + b.length] += carry;
    }
    return result;
  }

  Sha256 update(byte... data) {
    for (byte b : data) {
      buffer[(int) (length++ % BLOCK)] = b;
      if (length % BLOCK == 0) {
        compress();
      }
    }
    return this;
  }

  Sha256 update(String text) {
    return update(text.getBytes(StandardCharsets.UTF_8));
  }

  private void compress() {
    for (int i = 0; i < 16; i++) {
      int at = 4 * i;
      w[i] =
          (buffer[at] & 0xff) << 24
              | (buffer[at + 1] & 0xff) << 16
              | (buffer[at + 2] & 0xff) << 8
              | buffer[at + 3] & 0xff;
    }
    for (int i = 16; i < 64; i++) {
      int s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >>> 3;
      int s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >>> 10;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    int a = state[0], b = state[1], c = state[2], d = state[3];
    int e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = 0; i < 64; i++) {
      int s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      int choice = e & f ^ ~e & g;
      int t1 = h + s1 + choice + K[i] + w[i];
      int s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      int majority = a & b ^ a & c ^ b & c;
      int t2 = s0 + majority;
      h = g;
      g = f;
      f = e;
      e = d + t1;
      d = c;
      c = b;
      b = a;
      a = t1 + t2;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  private static int rotate(int x, int n) {
    return x >>> n | x << -n;
  }

  byte[] digest() {
    long bits = length * 8;
    update((byte) 0x80);
    while (length % BLOCK != 56) {
      update((byte) 0);
    }
    for (int shift = 56; shift >= 0; shift -= 8) {
      update((byte) (bits >>> shift));
    }
    byte[] result = new byte[32];
    for (int i = 0; i < result.length; i++) {
      result[i] = (byte) (state[i / 4] >> 24 - i % 4 * 8);
    }
    return result;
  }

  static byte[] hmac(byte[] key, byte[] message) {
    byte[] padded =
        Arrays.copyOf(key.length > BLOCK ? new Sha256().update(key).digest() : key, BLOCK);
    byte[] inner = new byte[BLOCK];
    byte[] outer = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      inner[i] = (byte) (padded[i] ^ 0x36);
      outer[i] = (byte) (padded[i] ^ 0x5c);
    }
    return new Sha256()
        .update(outer)
        .update(new Sha256().update(inner).update(message).digest())
        .digest();
  }

  static String hex(byte[] bytes) {
    final String digits = "0123456789abcdef";
    StringBuilder b = new StringBuilder(bytes.length * 2);
    for (byte x : bytes) {
      b.append(digits.charAt(x >> 4 & 15)).append(digits.charAt(x & 15));
    }
    return b.toString();
  }

  /** A leading-zeros puzzle as coins are mined with. */
  static int mine(String text, int zeroBits) {
    for (int nonce = 0; ; nonce++) {
      byte[] d = new Sha256().update(text + ":" + nonce).digest();
      int zeros = 0;
      for (byte b : d) {
        if (b != 0) {
          zeros += Integer.numberOfLeadingZeros(b & 0xff) - 24;
          break;
        }
        zeros += 8;
      }
      if (zeros >= zeroBits) {
        return nonce;
      }
    }
  }

  public static void main(String[] args) {
    System.out.println(
        Integer.toHexString(K[0])
            + " "
            + Integer.toHexString(K[63])
            + " "
            + Integer.toHexString(START[7]));
    System.out.println(hex(new Sha256().digest()));
    System.out.println(hex(new Sha256().update("abc").digest()));
    System.out.println(
        hex(
            new Sha256()
                .update("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                .digest()));
    System.out.println(hex(new Sha256().update("a".repeat(119)).digest()));
    System.out.println(hex(new Sha256().update("Grüße, ").update("Welt €").digest()));
    System.out.println(hex(hmac("Jefe".getBytes(), "what do ya want for nothing?".getBytes())));
    System.out.println(hex(hmac(new byte[100], new byte[] {-1, 0, 1})));
    int nonce = mine("mocha", 7);
    System.out.printf(
        "nonce %d: %s%n",
        nonce, hex(new Sha256().update("mocha:" + nonce).digest()).substring(0, 16));
    byte[] chain = new byte[32];
    for (int i = 0; i < 5; i++) {
      chain = new Sha256().update(chain).digest();
    }
    System.out.println(Arrays.hashCode(chain) + " " + Arrays.toString(Arrays.copyOf(chain, 6)));
  }
}
