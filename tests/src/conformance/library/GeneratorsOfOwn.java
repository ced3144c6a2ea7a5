import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random generators that a program writes itself: the interface does the rest. */
public class GeneratorsOfOwn {
  static class Xorshift implements RandomGenerator {
    private long state;

    Xorshift(long seed) {
      state = seed;
    }

    @Override
    public long nextLong() {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      return state;
    }
  }

  /** One that draws ints its own way. */
  static final class Counter implements RandomGenerator {
    private int n;

    @Override
    public int nextInt() {
      return n++ * 0x9E3779B9;
    }

    @Override
    public long nextLong() {
      return ((long) nextInt() << 32) | (nextInt() & 0xFFFFFFFFL);
    }
  }

  static void draw(RandomGenerator random) {
    System.out.println(random.nextInt() + " " + random.nextInt(10) + " " + random.nextInt(16));
    System.out.println(
        random.nextInt(-5, 6) + " " + random.nextLong() + " " + random.nextLong(100));
    System.out.println(random.nextLong(-9, 1L << 40) + " " + random.nextBoolean());
    System.out.println(random.nextDouble() + " " + random.nextDouble(5) + " " + random.nextFloat());
    System.out.println(random.nextDouble(-1, 1) + " " + random.nextFloat(2));
    System.out.println(random.nextGaussian() + " " + random.nextExponential());
    byte[] bytes = new byte[11];
    random.nextBytes(bytes);
    System.out.println(Arrays.toString(bytes));
    System.out.println(random.ints(5, 0, 100).boxed().toList());
    System.out.println(Arrays.toString(random.longs(2).toArray()));
    System.out.println(Arrays.toString(random.doubles(2, 0, 10).toArray()));
    try {
      random.nextInt(0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    draw(new Xorshift(88172645463325252L));
    draw(new Counter());
    draw(new Random(42));
    draw(new SplittableRandom(42));
    Object object = new SplittableRandom(1);
    System.out.println(object instanceof Random);
    System.out.println(new SplittableRandom(7).nextGaussian());
    RandomGenerator[] all = {new Xorshift(5), new Random(5), new Counter()};
    int sum = 0;
    for (RandomGenerator random : all) {
      for (int i = 0; i < 100; i++) {
        sum += random.nextInt(1000);
      }
    }
    System.out.println(sum);
    RandomGenerator sequence =
        new RandomGenerator() {
          private long next;

          @Override
          public long nextLong() {
            return next++ << 60;
          }
        };
    System.out.println(
        sequence.nextInt() + " " + sequence.nextInt() + " " + sequence.nextBoolean());
    List<Integer> shuffled = Arrays.asList(1, 2, 3, 4, 5, 6);
    Collections.shuffle(shuffled, new Random(3));
    System.out.println(shuffled);
  }
}
