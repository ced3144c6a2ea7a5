package dev.mochaberry.standins.awt;

/** {@code java.awt.Toolkit}, as far as classes without windows ask it: there is nothing to load. */
public final class Toolkit {
  private Toolkit() {}

  static void loadLibraries() {}
}
