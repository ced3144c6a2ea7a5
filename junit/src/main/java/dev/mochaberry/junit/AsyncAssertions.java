package dev.mochaberry.junit;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.AsyncRunnable;
import org.junit.jupiter.api.Assertions;

/**
 * JUnit's assertions about what a piece of code throws, for code that waits: what JUnit's own call
 * cannot be {@code @Async}. Messages are JUnit's. They belong into tests that are {@code @Async}.
 */
public final class AsyncAssertions {
  private AsyncAssertions() {}

  /**
   * Asserts that code throws an exception of a type, or of a subtype.
   *
   * @return what was thrown
   */
  @Async
  public static <T extends Throwable> T assertThrows(Class<T> expected, AsyncRunnable<?> code) {
    Throwable thrown = thrownBy(code);
    return Assertions.assertThrows(expected, () -> rethrow(thrown));
  }

  /**
   * The same, with a message for when it does not.
   *
   * @return what was thrown
   */
  @Async
  public static <T extends Throwable> T assertThrows(
      Class<T> expected, AsyncRunnable<?> code, String message) {
    Throwable thrown = thrownBy(code);
    return Assertions.assertThrows(expected, () -> rethrow(thrown), message);
  }

  /**
   * Asserts that code throws an exception of exactly a type.
   *
   * @return what was thrown
   */
  @Async
  public static <T extends Throwable> T assertThrowsExactly(
      Class<T> expected, AsyncRunnable<?> code) {
    Throwable thrown = thrownBy(code);
    return Assertions.assertThrowsExactly(expected, () -> rethrow(thrown));
  }

  /** Asserts that code throws nothing. */
  @Async
  public static void assertDoesNotThrow(AsyncRunnable<?> code) {
    Throwable thrown = thrownBy(code);
    Assertions.assertDoesNotThrow(() -> rethrow(thrown));
  }

  @Async
  private static Throwable thrownBy(AsyncRunnable<?> code) {
    try {
      code.run();
      return null;
    } catch (Throwable t) {
      return t;
    }
  }

  private static void rethrow(Throwable thrown) throws Throwable {
    if (thrown != null) {
      throw thrown;
    }
  }
}
