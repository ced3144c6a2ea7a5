package dev.mochaberry.junit.board;

/** Arguments as Java's types, where the line from JUnit has them as numbers and texts. */
public final class Arguments {
  private Arguments() {}

  /** A {@code double}, of its bits. */
  public static double decimal(Command c, int index) {
    return Double.longBitsToDouble(c.longInteger(index));
  }

  /** A text, or null. */
  public static String text(Command c, int index) {
    return c.isNull(index) ? null : c.text(index);
  }

  /** An {@code Integer}, or null. */
  public static Integer boxedInt(Command c, int index) {
    return c.isNull(index) ? null : c.integer(index);
  }

  /** A {@code Long}, or null. */
  public static Long boxedLong(Command c, int index) {
    return c.isNull(index) ? null : c.longInteger(index);
  }

  /** A {@code Short}, or null. */
  public static Short boxedShort(Command c, int index) {
    return c.isNull(index) ? null : (short) c.integer(index);
  }

  /** A {@code Byte}, or null. */
  public static Byte boxedByte(Command c, int index) {
    return c.isNull(index) ? null : (byte) c.integer(index);
  }

  /** A {@code Character}, or null. */
  public static Character boxedChar(Command c, int index) {
    return c.isNull(index) ? null : (char) c.integer(index);
  }

  /** A {@code Boolean}, or null. */
  public static Boolean boxedBoolean(Command c, int index) {
    return c.isNull(index) ? null : c.truth(index);
  }

  /** A {@code Double}, or null. */
  public static Double boxedDouble(Command c, int index) {
    return c.isNull(index) ? null : decimal(c, index);
  }

  /** A {@code Float}, or null. */
  public static Float boxedFloat(Command c, int index) {
    return c.isNull(index) ? null : (float) decimal(c, index);
  }

  /** A constant of an enum, or null. */
  public static Object constant(Command c, int index, Object[] constants) {
    return c.isNull(index) ? null : constants[c.integer(index)];
  }
}
