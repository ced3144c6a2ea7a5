package dev.mochaberry.junit.board.commons;

/** What JUnit's assertions ask of its class of that name. */
public final class ReflectionUtils {
  private ReflectionUtils() {}

  /** Whether an object is an array. */
  public static boolean isArray(Object object) {
    return object != null && object.getClass().isArray();
  }
}
