package dev.mochaberry.translator;

import dev.mochaberry.translator.lower.ModuleLowering;
import dev.mochaberry.translator.python.HelperLibrary;
import dev.mochaberry.translator.python.PyModule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A lowered program. Which helpers it uses is known once it is lowered; then it is lowered again,
 * and only the names of those are not for the author's functions and classes.
 *
 * @param exceptionNames the Java names of the module's exceptions
 */
record Lowered(PyModule module, Map<String, String> exceptionNames) {
  private static final int MOST_ATTEMPTS = 3;

  /**
   * Lowers a program.
   *
   * @param lowerings makes a lowering that leaves out names of helpers
   */
  static Lowered of(Function<Predicate<String>, ModuleLowering> lowerings, HelperLibrary helpers) {
    ModuleLowering first = lowerings.apply(n -> helpers.find(n).isPresent());
    Lowered safe = of(first);
    Set<String> inUse = new HashSet<>(first.helpersInUse());
    for (int i = 1; i < MOST_ATTEMPTS && first.avoidsHelpers(); i++) {
      ModuleLowering next = lowerings.apply(inUse::contains);
      Lowered lowered = of(next);
      if (inUse.containsAll(next.helpersInUse())) {
        return lowered;
      }
      inUse.addAll(next.helpersInUse());
    }
    return safe;
  }

  private static Lowered of(ModuleLowering lowering) {
    PyModule module = lowering.lower();
    return new Lowered(module, lowering.exceptionNames());
  }
}
