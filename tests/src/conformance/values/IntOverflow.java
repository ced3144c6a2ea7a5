/** Wrap-around of int and long in every arithmetic operator. */
public class IntOverflow {
  static int counter = Integer.MAX_VALUE;

  static int hash(String s) {
    int h = 17;
    for (int i = 0; i < s.length(); i++) {
      h = 31 * h + s.charAt(i);
    }
    return h;
  }

  static long lcg(long seed, int steps) {
    for (int i = 0; i < steps; i++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
    }
    return seed;
  }

  public static void main(String[] args) {
    int max = Integer.MAX_VALUE;
    int min = Integer.MIN_VALUE;
    System.out.println(max + 1);
    System.out.println(min - 1);
    System.out.println(-min);
    System.out.println(Math.abs(min));
    System.out.println(max * max);
    System.out.println(min * min);
    System.out.println(min * -1);
    System.out.println(max + max + max);
    System.out.println(max - min);
    System.out.println(~min);
    counter++;
    System.out.println(counter);
    counter -= 2;
    System.out.println(counter);
    counter *= 3;
    System.out.println(counter);
    long lmax = Long.MAX_VALUE;
    long lmin = Long.MIN_VALUE;
    System.out.println(lmax + 1);
    System.out.println(lmin - 1);
    System.out.println(-lmin);
    System.out.println(lmax * lmax);
    System.out.println(lmax * 2 + 3);
    System.out.println(lmin / -1);
    System.out.println(min / -1);
    System.out.println((int) lmax + " " + (int) lmin + " " + (int) 0x1_8000_0000L);
    System.out.println((long) max + 1);
    System.out.println(max + 1L);
    System.out.println((long) (max + 1));
    System.out.println(hash("the quick brown fox jumps over the lazy dog"));
    System.out.println(hash("\uffff\uffff\uffff\uffff\uffff"));
    System.out.println(lcg(42, 10));
    System.out.println(lcg(-1, 33));
    int product = 1;
    for (int i = 1; i <= 20; i++) {
      product *= i;
      System.out.print(product + (i < 20 ? "," : "\n"));
    }
    int sum = 0;
    for (int i = max - 3; i > 0; i++) {
      sum += i;
    }
    System.out.println(sum);
    System.out.println(
        0xFFFFFFFF + " " + 0x80000000 + " " + 0x7fff_ffff + " " + 0b1010 + " " + 017);
    System.out.println(1_000_000 * 1_000_000 + " " + 1_000_000L * 1_000_000);
  }
}
