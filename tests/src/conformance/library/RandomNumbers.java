import java.util.*;

/** The JVM's generator, number by number. */
public class RandomNumbers {
  static class Dice extends Random {
    Dice(long seed) {
      super(seed);
    }
  
    int roll() {
      return 1 + nextInt(6);
    }
  }

  public static void main(String[] args) {
    Random r = new Random(42);
    System.out.println(r.nextInt() + " " + r.nextInt(100) + " " + r.nextInt(64) + " " + r.nextLong() + " " + r.nextBoolean() + " " + r.nextDouble() + " " + r.nextInt(5, 10) + " " + r.nextInt(-1000, 1000) + " " + r.nextFloat() + " " + r.nextLong(100) + " " + r.nextLong(5L, 1L << 40) + " " + r.nextDouble(2.0, 3.0));
    System.out.println(new Random(1).nextGaussian());
    Random g = new Random(2);
    double sum = 0;
    for (int i = 0; i < 5; i++) sum += g.nextGaussian();
    System.out.println(Math.round(sum * 1000));
    byte[] bytes = new byte[6];
    new Random(3).nextBytes(bytes);
    System.out.println(Arrays.toString(bytes));
    r.setSeed(9);
    int[] dice = new int[7];
    for (int i = 0; i < 600; i++) dice[r.nextInt(6) + 1]++;
    System.out.println(Arrays.toString(dice));
    try { r.nextInt(0); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { r.nextInt(5, 5); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Dice d = new Dice(5);
    System.out.println(d.roll() + " " + d.roll() + d.nextInt(3));
  }
}
