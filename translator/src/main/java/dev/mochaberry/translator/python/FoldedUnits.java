package dev.mochaberry.translator.python;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import java.util.function.Function;

/**
 * What is left of units where facts hold. A program that is translated again has the facts it had;
 * those of the last programs are kept.
 */
final class FoldedUnits {
  private static final int MOST = 12;

  private final Map<HelperFacts, Folded> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<HelperFacts, Folded> eldest) {
          return size() > MOST;
        }
      };

  /** The units as the facts leave them. */
  static final class Folded {
    private final HelperFolding folding;
    private final Map<HelperLibrary.Unit, HelperLibrary.Unit> units = new HashMap<>();

    private Folded(HelperFolding folding) {
      this.folding = folding;
    }

    synchronized HelperLibrary.Unit unit(HelperLibrary.Unit whole) {
      return units.computeIfAbsent(whole, u -> u.folded(folding));
    }

    void check(HelperPart part) {
      folding.check(part);
    }
  }

  synchronized Folded of(HelperFacts facts, Function<HelperFacts, HelperFolding> folding) {
    return known.computeIfAbsent(facts, f -> new Folded(folding.apply(f)));
  }
}
