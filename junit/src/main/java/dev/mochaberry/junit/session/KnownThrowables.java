package dev.mochaberry.junit.session;

import java.util.Objects;

/** Throwables by the names of their classes, as far as they are the JDK's. */
final class KnownThrowables {
  private KnownThrowables() {}

  /**
   * A throwable of that class with that message; where there can be none, one that shows both.
   *
   * @param message null for none
   * @param cause null for none
   */
  static Throwable create(String type, String message, Throwable cause) {
    if (type.equals("java.lang.AssertionError")) {
      return new AssertionError(message, cause);
    }
    Throwable made = type.startsWith("java.") ? created(type, message) : null;
    if (made == null || !Objects.equals(made.getMessage(), message)) {
      return new ThrownOnBoard(type, message, cause);
    }
    return cause == null || made.getCause() != null ? made : made.initCause(cause);
  }

  private static Throwable created(String type, String message) {
    try {
      Class<? extends Throwable> known = Class.forName(type).asSubclass(Throwable.class);
      return message == null
          ? known.getConstructor().newInstance()
          : known.getConstructor(String.class).newInstance(message);
    } catch (ReflectiveOperationException | ClassCastException | IllegalStateException e) {
      return null; // it has no such constructor
    }
  }
}
