package dev.mochaberry.asyncio;

/** Throws checked exceptions that a type parameter has declared elsewhere. */
final class Sneaky {
  private Sneaky() {}

  /** Never returns; the result type lets callers write {@code throw}. */
  static RuntimeException thrown(Throwable t) {
    return Sneaky.<RuntimeException>cast(t);
  }

  @SuppressWarnings("unchecked")
  private static <X extends Throwable> RuntimeException cast(Throwable t) throws X {
    throw (X) t;
  }
}
