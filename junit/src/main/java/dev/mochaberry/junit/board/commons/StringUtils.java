package dev.mochaberry.junit.board.commons;

import java.util.Arrays;

/** What JUnit's assertions ask of its class of that name. */
public final class StringUtils {
  private StringUtils() {}

  /** Whether there is nothing to read in a text. */
  public static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** Whether there is something to read in a text. */
  public static boolean isNotBlank(String text) {
    return !isBlank(text);
  }

  /** The text of any object; where its own cannot be had, its class and identity. */
  public static String nullSafeToString(Object object) {
    if (object == null) {
      return "null";
    }
    try {
      String text = object.getClass().isArray() ? arrayText(object) : object.toString();
      return text == null ? "null" : text;
    } catch (Throwable t) {
      UnrecoverableExceptions.rethrowIfUnrecoverable(t);
      return object.getClass().getName()
          + "@"
          + Integer.toHexString(System.identityHashCode(object));
    }
  }

  private static String arrayText(Object array) {
    if (array instanceof Object[] objects) {
      return Arrays.deepToString(objects);
    }
    String inBrackets = Arrays.deepToString(new Object[] {array});
    return inBrackets.substring(1, inBrackets.length() - 1);
  }
}
