package dev.mochaberry.standins.lang;

import dev.mochaberry.annotations.Supplements;

/** What of {@code java.lang.Runtime} programs seldom ask for. */
@Supplements("java.lang.Runtime")
final class RuntimeMethods {
  private RuntimeMethods() {}

  static Runtime.Version version() {
    return Runtime.Version.parse(System.getProperty("java.version"));
  }
}
