import java.util.*;
import java.util.function.*;
public class OwnRandomGenerators {
  static class Counting extends Random { int calls; Counting(long seed) { super(seed); } @Override protected int next(int bits) { calls++; return super.next(bits); } }
  static class Fixed extends Random { int i = 0; @Override protected int next(int bits) { return (i++ * 1103515245 + 12345) >>> (32 - bits); } }
  static class XorShift extends Random { private long s; XorShift(long s) { this.s = s; } @Override protected int next(int n) { long x = s; x ^= x << 21; x ^= x >>> 35; x ^= x << 4; s = x; x &= (1L << n) - 1; return (int) x; } }
  public static void main(String[] args) {
    Counting c = new Counting(5); System.out.println(c.nextInt(10) + " " + c.nextLong() + " " + c.nextDouble() + " " + c.nextGaussian() + " " + c.nextBoolean() + " " + c.nextFloat() + " " + c.calls);
    Fixed f = new Fixed(); System.out.println(f.nextInt() + " " + f.nextInt(10) + " " + f.nextBoolean() + " " + f.nextDouble()); List<Integer> l = new ArrayList<>(List.of(1, 2, 3, 4, 5)); Collections.shuffle(l, f); System.out.println(l);
    XorShift x = new XorShift(88172645463325252L); for (int i = 0; i < 5; i++) System.out.print(x.nextInt(100) + " "); System.out.println();
    Random zero = new Random() { @Override public int nextInt(int bound) { return bound - 1; } }; System.out.println(zero.nextInt(6) + " " + roll(zero, 3)); Collections.shuffle(l, zero); System.out.println(l);
    Random half = new Random() { @Override public double nextDouble() { return 0.5; } @Override public boolean nextBoolean() { return true; } }; System.out.println(half.nextDouble() + " " + half.nextBoolean()); IntSupplier s = new Random(3)::nextInt; System.out.println(s.getAsInt()); IntUnaryOperator u = new Random(3)::nextInt; System.out.println(u.applyAsInt(10));
  }
  static int roll(Random r, int n) { int t = 0; while (n-- > 0) t += r.nextInt(6) + 1; return t; }
}
