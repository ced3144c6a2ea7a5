package dev.mochaberry.translator.comparators;

import dev.mochaberry.translator.program.Callables;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import dev.mochaberry.translator.program.SoleMethods;
import dev.mochaberry.translator.program.kinds.ObjectFlow;
import dev.mochaberry.translator.program.nulls.FirstWrites;
import dev.mochaberry.translator.program.nulls.Nullness;
import dev.mochaberry.translator.program.ranges.ValueRanges;
import java.util.Optional;

/**
 * What is known of the program whose comparators are looked at.
 *
 * @param flow what collections hold; empty for a library, whose callers are unknown
 */
public record KnownProgram(
    ClassPool pool,
    Reachable program,
    Callables callables,
    FirstWrites firstWrites,
    Nullness nullness,
    ValueRanges ranges,
    Optional<ObjectFlow> flow) {

  SoleMethods sole() {
    return new SoleMethods(pool, program);
  }

  /** Whether no class of the program extends or implements a class of the library. */
  boolean isOfLibraryAlone(String internalName) {
    return program.isOfLibraryAlone(internalName, pool);
  }
}
