package dev.mochaberry.translator.diagnostics;

import java.util.Set;

/**
 * What to do with warnings.
 *
 * @param silenced those not to give
 * @param areErrors whether one is enough to fail
 */
public record Warnings(Set<Code> silenced, boolean areErrors) {
  /** All are given, and none is more than that. */
  public static final Warnings GIVEN = new Warnings(Set.of(), false);

  public Warnings {
    silenced = Set.copyOf(silenced);
  }
}
