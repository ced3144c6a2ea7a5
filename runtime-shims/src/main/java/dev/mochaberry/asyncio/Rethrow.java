package dev.mochaberry.asyncio;

/** Throws a task's exception where it is waited for: the same object, declared or not. */
final class Rethrow {

  private Rethrow() {}

  /** Never returns; the result lets callers write {@code throw Rethrow.unchanged(e)}. */
  @SuppressWarnings("unchecked") // erased, so any exception passes
  static <X extends Throwable> RuntimeException unchanged(Throwable thrown) throws X {
    throw (X) thrown;
  }
}
