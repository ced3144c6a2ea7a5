package dev.mochaberry.junit.translation.values;

import java.util.Map;
import java.util.Optional;

/** Values of parameters whose type does not say what they are: told with a letter that does. */
final class AnyValue {
  /** As {@code board.Arguments.any} knows them. */
  private static final Map<Class<?>, String> LETTERS =
      Map.of(
          Integer.class, "i",
          Long.class, "l",
          Short.class, "s",
          Byte.class, "b",
          Double.class, "d",
          Float.class, "f",
          Character.class, "c",
          Boolean.class, "z",
          String.class, "t");

  private AnyValue() {}

  /**
   * The letter and the value.
   *
   * @throws IllegalArgumentException for what is neither a text nor a box
   */
  static String tagged(Object value) {
    String letter = LETTERS.get(value.getClass());
    Optional<Passage> passage = SimplePassage.of(value.getClass());
    if (letter == null || passage.isEmpty()) {
      throw new IllegalArgumentException(
          "a " + value.getClass().getTypeName() + " cannot be handed to MicroPython as an Object");
    }
    return "(\"" + letter + "\", " + passage.get().literal(value) + ")";
  }
}
