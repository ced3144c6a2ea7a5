import java.util.*;
import java.util.random.RandomGenerator;
import java.util.stream.*;
public class SplittableGenerators {
  static int dice(RandomGenerator g) { return g.nextInt(6) + 1; }
  static double mean(RandomGenerator g, int n) { double s = 0; for (int i = 0; i < n; i++) s += g.nextDouble(); return s / n; }
  public static void main(String[] args) {
    SplittableRandom r = new SplittableRandom(2024L);
    for (int i = 0; i < 3; i++) System.out.println(r.nextInt() + " " + r.nextLong() + " " + r.nextInt(100) + " " + r.nextInt(64) + " " + r.nextInt(-5, 5) + " " + r.nextInt(-2000000000, 2000000000) + " " + r.nextLong(1000000007L) + " " + r.nextLong(5, 500) + " " + r.nextDouble() + " " + r.nextDouble(2.5) + " " + r.nextDouble(-1, 1) + " " + r.nextFloat() + " " + r.nextBoolean());
    SplittableRandom t = r.split(); System.out.println(t.nextInt(1000) + " " + t.split().nextLong() + " " + r.nextInt(1000));
    byte[] b = new byte[11]; t.nextBytes(b); System.out.println(Arrays.toString(b));
    System.out.println(r.ints(4, 0, 10).boxed().toList() + " " + r.longs(2).boxed().toList() + " " + r.doubles(2, 0, 5).boxed().toList() + r.ints(0, 9).limit(3).sum());
    try { r.nextInt(0); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); } try { r.nextInt(3, 3); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); } try { r.nextLong(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    RandomGenerator g = new Random(7); System.out.println(dice(g) + " " + dice(r) + " " + mean(g, 50) + " " + mean(new SplittableRandom(1), 50) + " " + g.nextGaussian() + " " + g.nextLong() + g.nextBoolean());
    for (int i = 0; i < 40; i++) { SplittableRandom x = new SplittableRandom(i * 77777777777L); System.out.print(x.split().split().nextInt(10)); } System.out.println();
    
  }
}
