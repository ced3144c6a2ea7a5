package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/** What all parts of one program share: its dice, its names, its methods, its budget. */
final class World {
  /** About how many statements a program may run: interpreters are slow. */
  private static final int LONGEST_RUN = 4000;

  /**
   * @param cost about how many statements a call runs
   */
  record Method(String name, Kind result, List<Kind> parameters, int cost) {}

  final Choice choice;

  /** Whether doubles may take any value; else they stay where every operation is exact. */
  final boolean wildDoubles;

  /** Whether it has patterns, which only newer Java compiles. */
  final boolean modern;

  final List<Method> methods = new ArrayList<>();

  /** Whether the methods of objects may be called: not from themselves, or calls never end. */
  boolean objectsMayCall = true;

  /** How often the place that is written now is run by one call of its method. */
  int repeats = 1;

  /** What one call of the method that is written now costs so far. */
  int cost;

  private int names;
  private int probes;

  World(long seed) {
    choice = new Choice(seed);
    wildDoubles = choice.percent(12);
    modern = choice.percent(25);
  }

  String fresh(String stem) {
    return stem + names++;
  }

  int probe() {
    return ++probes;
  }

  void spend(int times) {
    cost += repeats * times;
  }

  boolean canSpend(int times) {
    return cost + repeats * times < LONGEST_RUN;
  }
}
