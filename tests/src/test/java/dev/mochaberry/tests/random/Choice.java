package dev.mochaberry.tests.random;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** The dice: the same seed gives the same program. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
  }

  /** 0 … bound - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  @SafeVarargs
  final <T> T of(T... all) {
    return all[random.nextInt(all.length)];
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  int anyInt() {
    return random.nextInt();
  }

  long anyLong() {
    return random.nextLong();
  }

  /** One of several ways to make something. */
  @SafeVarargs
  final String oneOf(Supplier<String>... ways) {
    return ways[random.nextInt(ways.length)].get();
  }
}
