import java.util.*;

/**
 * long and double beside ints in every stack shape: compound targets, increments, calls, arrays,
 * returns, swaps (JVMS dup2_x1 and the like).
 */
public class LongAndShortSlots {
  long l = 5;
  double d = 1.5;
  static long sl = 1L << 40;
  static double sd = 0.1;
  long[] la = {1, 2, 3};
  static double[][] da = {{1}, {2, 3}};
  int i;
  byte b;
  short s;
  char c = 'a';
  float f = 1.25f;
  Long boxed = 7L;
  Integer ib = 3;
  static LongAndShortSlots inst = new LongAndShortSlots();
  static int calls;

  static LongAndShortSlots it() {
    calls++;
    return inst;
  }

  static int idx(int i) {
    calls += 10;
    return i;
  }

  static long mix(int a, long b, double c, byte d, long e) {
    return a + b * 2 + (long) c * 3 + d * 4 + e * 5;
  }

  static double pick(boolean b, double x, double y) {
    return b ? x : y;
  }

  public static void main(String[] args) {
    LongAndShortSlots o = it();
    long r = it().l++ + ++it().l;
    r += it().l-- - --it().l;
    System.out.println(r + " " + o.l);
    double q = it().d++ * ++it().d;
    System.out.println(q + " " + (it().d -= 0.25) + " " + (it().d *= 2));
    long x = sl++ + sl-- + ++sl + --sl;
    System.out.println(
        x
            + " "
            + (sl >>>= 3)
            + " "
            + (sl <<= 2)
            + " "
            + (sl ^= 0xffL)
            + " "
            + (sl |= 1L << 50)
            + " "
            + (sl %= 1000));
    System.out.println(
        o.la[idx(0)]++
            + " "
            + ++o.la[idx(1)]
            + " "
            + (o.la[idx(2)] += 2.9)
            + " "
            + o.la[2]--
            + Arrays.toString(o.la));
    System.out.println(
        da[idx(1)][idx(0)]++
            + " "
            + (da[1][idx(1)] /= 4)
            + " "
            + --da[0][0]
            + Arrays.deepToString(da));
    System.out.println(
        (o.i += 3.7)
            + " "
            + (o.i -= 10L)
            + " "
            + (o.i *= 1.5f)
            + " "
            + (o.i <<= 33L)
            + " "
            + (o.b += 130)
            + " "
            + (o.b >>>= 1)
            + " "
            + o.b++
            + " "
            + (o.s -= 40000)
            + " "
            + --o.s
            + " "
            + (o.c += 1)
            + " "
            + o.c++
            + ++o.c
            + " "
            + (o.c *= 1.01)
            + " "
            + (o.f += 1e-3)
            + " "
            + o.f++
            + " "
            + (o.f /= 3));
    System.out.println(
        o.boxed++
            + " "
            + ++o.boxed
            + " "
            + (o.boxed *= 2)
            + " "
            + o.ib--
            + " "
            + (o.ib <<= 4)
            + " "
            + (o.boxed += o.ib));
    System.out.println(
        mix(1, 2, 3.9, (byte) 4, 5)
            + " "
            + mix(idx(1), it().l, it().d, (byte) it().i, sl)
            + " "
            + pick(r > 0, o.l, o.d)
            + " "
            + pick(false, 1, 2));
    long a = 1, bb = 2;
    a = bb + (bb = a);
    System.out.println(a + " " + bb);
    int k = 0;
    long[] arr = new long[3];
    arr[k++] = k;
    arr[k] = arr[k - 1] + k++;
    arr[k] = k = 0;
    System.out.println(Arrays.toString(arr) + k + " " + calls);
    long big = Integer.MAX_VALUE;
    big++;
    int back = (int) big;
    int viaD = (int) (double) big;
    System.out.println(
        big
            + " "
            + back
            + " "
            + viaD
            + " "
            + (int) (big >>> 1)
            + " "
            + (big > back)
            + " "
            + (big == (long) back)
            + " "
            + (float) big
            + " "
            + (short) big
            + (byte) big);
    double sum = 0;
    for (long z = 0, w = 10; z < w; z += 3, w--) sum += z * w / 2 + z / 2.0;
    System.out.println(sum);
    long t = 5;
    t = t++ + t++;
    t -= t - (t = 3);
    System.out.println(
        t + " " + (t > 2 ? t : 1.0) + " " + (char) (t + 'A') + (t + 'A') + ("" + t + 'A'));
    it().l = it().la[0] = idx(7);
    System.out.println(o.l + " " + o.la[0]);
    final long m = Long.MIN_VALUE;
    System.out.println(
        m
            - 1
            + " "
            + -m
            + " "
            + m / -1
            + " "
            + m % -1
            + " "
            + (m >> 63)
            + (m >>> 63)
            + (m << 1)
            + " "
            + Math.abs(m)
            + " "
            + (m ^ -1)
            + " "
            + (int) m
            + " "
            + (int) (m >>> 32)
            + " "
            + (double) m
            + " "
            + (float) m
            + " "
            + (m == m * -1)
            + " "
            + Long.compare(m, 0)
            + (m < 0 ? "neg" : "pos"));
  }
}
