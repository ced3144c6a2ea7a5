package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import dev.mochaberry.standins.internal.util.random.RandomSupport;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Numbers of random generators that the JDK draws from large tables. {@code Random.nextGaussian()}
 * is older, and computes its own.
 */
@Supplements({"java.util.random.RandomGenerator", "java.util.Random", "java.util.SplittableRandom"})
final class RandomDistributions {
  private RandomDistributions() {}

  static double nextGaussian(RandomGenerator random) {
    return random instanceof Random older
        ? older.nextGaussian()
        : RandomSupport.computeNextGaussian(random);
  }

  static double nextGaussian(RandomGenerator random, double mean, double deviation) {
    if (deviation < 0) {
      throw new IllegalArgumentException("standard deviation must be non-negative");
    }
    return mean + deviation * RandomSupport.computeNextGaussian(random);
  }

  static double nextExponential(RandomGenerator random) {
    return RandomSupport.computeNextExponential(random);
  }
}
