package dev.mochaberry.junit.board.jupiter;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.Unsupported;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** What cannot be had without a second thread. */
@PythonClass
final class AssertTimeoutPreemptively {
  private static final String WHY = "it needs a second thread, and the board runs one";
  private static final String INSTEAD =
      "assertTimeout, or JUnit's @Timeout, which ends the test on MicroPython as well";

  private AssertTimeoutPreemptively() {}

  @Unsupported(why = WHY, instead = INSTEAD)
  static native void assertTimeoutPreemptively(Duration timeout, Executable executable);

  @Unsupported(why = WHY, instead = INSTEAD)
  static native void assertTimeoutPreemptively(
      Duration timeout, Executable executable, String message);

  @Unsupported(why = WHY, instead = INSTEAD)
  static native void assertTimeoutPreemptively(
      Duration timeout, Executable executable, Supplier<String> messageSupplier);

  @Unsupported(why = WHY, instead = INSTEAD)
  static native <T> T assertTimeoutPreemptively(Duration timeout, ThrowingSupplier<T> supplier);

  @Unsupported(why = WHY, instead = INSTEAD)
  static native <T> T assertTimeoutPreemptively(
      Duration timeout, ThrowingSupplier<T> supplier, String message);

  @Unsupported(why = WHY, instead = INSTEAD)
  static native <T> T assertTimeoutPreemptively(
      Duration timeout, ThrowingSupplier<T> supplier, Supplier<String> messageSupplier);
}
