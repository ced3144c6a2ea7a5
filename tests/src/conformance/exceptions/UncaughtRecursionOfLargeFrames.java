import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Frames that live in MicroPython's heap, and fill it: a stack overflow all the same. */
public class UncaughtRecursionOfLargeFrames {
    static final Map<Long, BigInteger> known = new HashMap<>();

    static BigInteger half(long n) {
        BigInteger r = known.get(n);
        if (r == null) {
            long k = (n + 1) / 2;
            BigInteger a = half(k), b = half(n - k);
            r = n % 2 == 0 ? a.multiply(b.shiftLeft(1).subtract(a)) : a.pow(2).add(b.multiply(b));
            known.put(n, r);
        }
        return r;
    }

    public static void main(String[] args) {
        System.out.println("begins");
        System.out.println(half(100));
    }
}
