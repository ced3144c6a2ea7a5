package dev.mochaberry.junit.board;

import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInfo;

/** Arguments as Java's types, where the line from JUnit has them as numbers and texts. */
public final class Arguments {
  private Arguments() {}

  /** An {@code int}. */
  public static int integer(Command c, int index) {
    return c.integer(index);
  }

  /** A {@code long}. */
  public static long longInteger(Command c, int index) {
    return c.longInteger(index);
  }

  /** A {@code short}. */
  public static short shortInteger(Command c, int index) {
    return (short) c.integer(index);
  }

  /** A {@code byte}. */
  public static byte byteInteger(Command c, int index) {
    return (byte) c.integer(index);
  }

  /** A {@code char}. */
  public static char character(Command c, int index) {
    return (char) c.integer(index);
  }

  /** A {@code boolean}. */
  public static boolean truth(Command c, int index) {
    return c.truth(index);
  }

  /** A {@code float}, of its bits as a {@code double}. */
  public static float floatDecimal(Command c, int index) {
    return (float) decimal(c, index);
  }

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

  /** A number, or null. */
  public static BigInteger bigInteger(Command c, int index) {
    return c.isNull(index) ? null : new BigInteger(c.text(index));
  }

  /** A number, or null. */
  public static BigDecimal bigDecimal(Command c, int index) {
    return c.isNull(index) ? null : new BigDecimal(c.text(index));
  }

  /** A file or folder, or null. */
  public static File file(Command c, int index) {
    return c.isNull(index) ? null : new File(c.text(index));
  }

  /** A path, or null. */
  public static Path path(Command c, int index) {
    return c.isNull(index) ? null : Path.of(c.text(index));
  }

  /** An id, or null. */
  public static UUID uuid(Command c, int index) {
    return c.isNull(index) ? null : UUID.fromString(c.text(index));
  }

  /** A day, or null. */
  public static LocalDate date(Command c, int index) {
    return c.isNull(index) ? null : LocalDate.parse(c.text(index));
  }

  /** A time of the day, or null. */
  public static LocalTime time(Command c, int index) {
    return c.isNull(index) ? null : LocalTime.parse(c.text(index));
  }

  /** A day and time, or null. */
  public static LocalDateTime dateTime(Command c, int index) {
    return c.isNull(index) ? null : LocalDateTime.parse(c.text(index));
  }

  /** A time span, or null. */
  public static Duration duration(Command c, int index) {
    return c.isNull(index) ? null : Duration.parse(c.text(index));
  }

  /** What a test is told of itself. */
  public static TestInfo testInfo(Command c, int index) {
    return new BoardTestInfo(c.parts(index));
  }

  /** What a repeated test is told of its repetitions. */
  public static RepetitionInfo repetitionInfo(Command c, int index) {
    return new BoardRepetition(c.parts(index));
  }

  /** A map of its keys and their values. */
  public static Map<Object, Object> map(List<Object> keys, List<Object> values) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return map;
  }

  /** A text, a box or null, of a letter that says what it is and the value. */
  public static Object any(Command c, int index) {
    if (c.isNull(index)) {
      return null;
    }
    Command parts = c.parts(index);
    return switch (parts.text(0)) {
      case "i" -> parts.integer(1);
      case "l" -> parts.longInteger(1);
      case "s" -> shortInteger(parts, 1);
      case "b" -> byteInteger(parts, 1);
      case "d" -> decimal(parts, 1);
      case "f" -> floatDecimal(parts, 1);
      case "c" -> character(parts, 1);
      case "z" -> parts.truth(1);
      default -> parts.text(1);
    };
  }
}
