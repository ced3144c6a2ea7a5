package dev.mochaberry.translator.python;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is left of units, and of their parts, where facts hold: the same in every program for which
 * what was asked on the way has the same answers. Of each the last few versions are kept; a unit of
 * which one part hangs on another fact has its other parts from there.
 */
final class FoldedUnits {
  private static final int MOST = 8;

  private record Version<T>(AskedFacts facts, T left) {}

  private final Map<HelperLibrary.Unit, Deque<Version<HelperLibrary.Unit>>> units = new HashMap<>();
  private final Map<HelperPart, Deque<Version<HelperPart>>> parts = new HashMap<>();
  private final Function<AskedFacts, HelperFolding> folding;

  FoldedUnits(Function<AskedFacts, HelperFolding> folding) {
    this.folding = folding;
  }

  synchronized HelperLibrary.Unit of(HelperLibrary.Unit whole, HelperFacts facts) {
    return version(units, whole, facts, asked -> folded(whole, facts, asked)).left();
  }

  private HelperLibrary.Unit folded(
      HelperLibrary.Unit whole, HelperFacts facts, AskedFacts askedOfAll) {
    return whole.with(
        part -> {
          Version<HelperPart> left =
              version(parts, part, facts, asked -> part.folded(folding.apply(asked), whole.name()));
          askedOfAll.addAll(left.facts());
          return left.left();
        });
  }

  private static <T> Version<T> version(
      Map<T, Deque<Version<T>>> known, T whole, HelperFacts facts, Function<AskedFacts, T> folded) {
    Deque<Version<T>> versions = known.computeIfAbsent(whole, u -> new ArrayDeque<>());
    for (Version<T> v : versions) {
      if (v.facts().areAsGoodAs(facts)) {
        versions.remove(v);
        versions.addFirst(v);
        return v;
      }
    }
    AskedFacts asked = new AskedFacts(facts);
    Version<T> made = new Version<>(asked, folded.apply(asked));
    versions.addFirst(made);
    if (versions.size() > MOST) {
      versions.removeLast();
    }
    return made;
  }
}
