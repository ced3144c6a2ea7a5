package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Objects;

/** What few programs ask of {@code java.util.Objects}. */
@Supplements("java.util.Objects")
final class ObjectsMethods {
  private ObjectsMethods() {}

  static String toIdentityString(Object x) {
    Objects.requireNonNull(x);
    return x.getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(x));
  }
}
