package dev.mochaberry.translator.python;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is left of units where facts hold: the same in every program for which what was asked on the
 * way has the same answers. Of each unit the last few versions are kept.
 */
final class FoldedUnits {
  private static final int MOST = 8;

  private record Version(AskedFacts facts, HelperLibrary.Unit unit) {}

  private final Map<HelperLibrary.Unit, Deque<Version>> known = new HashMap<>();
  private final Function<AskedFacts, HelperFolding> folding;

  FoldedUnits(Function<AskedFacts, HelperFolding> folding) {
    this.folding = folding;
  }

  synchronized HelperLibrary.Unit of(HelperLibrary.Unit whole, HelperFacts facts) {
    Deque<Version> versions = known.computeIfAbsent(whole, u -> new ArrayDeque<>());
    for (Version v : versions) {
      if (v.facts().areAsGoodAs(facts)) {
        versions.remove(v);
        versions.addFirst(v);
        return v.unit();
      }
    }
    AskedFacts asked = new AskedFacts(facts);
    Version made = new Version(asked, whole.folded(folding.apply(asked)));
    versions.addFirst(made);
    if (versions.size() > MOST) {
      versions.removeLast();
    }
    return made.unit();
  }
}
