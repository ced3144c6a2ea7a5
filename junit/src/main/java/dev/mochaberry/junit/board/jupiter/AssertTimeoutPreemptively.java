package dev.mochaberry.junit.board.jupiter;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * What cannot be had without a second thread: it says so where a test asks for it. (It is JUnit
 * that calls it, and what other people's code has no use for on a board is no error at
 * translation.)
 */
final class AssertTimeoutPreemptively {
  private AssertTimeoutPreemptively() {}

  static void assertTimeoutPreemptively(Duration timeout, Executable executable) {
    throw refusal();
  }

  static void assertTimeoutPreemptively(Duration timeout, Executable executable, String message) {
    throw refusal();
  }

  static void assertTimeoutPreemptively(
      Duration timeout, Executable executable, Supplier<String> messageSupplier) {
    throw refusal();
  }

  static <T> T assertTimeoutPreemptively(Duration timeout, ThrowingSupplier<T> supplier) {
    throw refusal();
  }

  static <T> T assertTimeoutPreemptively(
      Duration timeout, ThrowingSupplier<T> supplier, String message) {
    throw refusal();
  }

  static <T> T assertTimeoutPreemptively(
      Duration timeout, ThrowingSupplier<T> supplier, Supplier<String> messageSupplier) {
    throw refusal();
  }

  private static UnsupportedOperationException refusal() {
    return new UnsupportedOperationException(
        "assertTimeoutPreemptively needs a second thread, and the board runs one; use assertTimeout,"
            + " or JUnit's @Timeout, which ends the test on MicroPython as well");
  }
}
