package dev.mochaberry.tooling.platforms;

import dev.mochaberry.board.WordSize;

/** What to tell somebody on whose machine no MicroPython is found. */
public final class InterpreterAdvice {
  private InterpreterAdvice() {}

  /** How to come by one: by a script of ours, as a package of Debian, or by hand. */
  public static String howToGet(WordSize size) {
    String architecture = size == WordSize.BITS_32 ? "i386" : "amd64";
    return "scripts/fetch-micropython or 'apt install micropython:"
        + architecture
        + "' gets one, or name yours in MOCHABERRY_MICROPYTHON"
        + size.bits();
  }
}
