package dev.mochaberry.translator;

import dev.mochaberry.translator.diagnostics.Warnings;

/**
 * How to translate.
 *
 * @param asyncioModule the module imported as {@code asyncio}
 * @param plain without the passes that only make the output more readable
 * @param optimization 0 to 2
 * @param assertions whether {@code assert} checks, as with {@code java -ea}
 * @param checks which of Java's run-time checks the output makes
 * @param warnings what to do with warnings
 */
public record Options(
    Target target,
    String asyncioModule,
    boolean plain,
    int optimization,
    boolean assertions,
    Checks checks,
    Warnings warnings) {

  /** What a translation does unless told otherwise. */
  public static Options defaults() {
    return new Options(Target.PORTABLE, "asyncio", false, 1, false, Checks.EXACT, Warnings.GIVEN);
  }
}
