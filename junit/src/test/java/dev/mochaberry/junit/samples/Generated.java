package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mochaberry.junit.MochaberryTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests with arguments, which the JVM computes. */
@MochaberryTest
@DisplayName("Tests with arguments")
class Generated {
  enum Level {
    LOW,
    HIGH {
      @Override
      boolean isHigh() {
        return true;
      }
    };

    boolean isHigh() {
      return false;
    }
  }

  static Stream<Arguments> everyType() {
    return Stream.of(
        Arguments.of(
            Integer.MIN_VALUE, Long.MAX_VALUE, (short) -1, (byte) 127, 0.1, 1e10f, 'ä', true),
        Arguments.of(
            0, Long.MIN_VALUE, Short.MAX_VALUE, (byte) -128, -0.0, Float.NaN, '\n', false));
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void primitives(int i, long l, short s, byte b, double d, float f, char c, boolean z) {
    assertEquals(z ? Integer.MIN_VALUE : 0, i);
    assertEquals(z ? Long.MAX_VALUE : Long.MIN_VALUE, l);
    assertEquals(z ? -1 : Short.MAX_VALUE, s);
    assertEquals(z ? 127 : -128, b);
    assertEquals(z ? 0.1 : -0.0, d);
    assertEquals(z ? 1e10f : Float.NaN, f);
    assertEquals(z ? 'ä' : '\n', c);
  }

  static Stream<Arguments> boxes() {
    return Stream.of(
        Arguments.of(1, 2L, 0.5, 'x', true, "a\"b\\c\té\r\n", Level.HIGH),
        Arguments.of(null, null, null, null, null, null, null));
  }

  @ParameterizedTest
  @MethodSource("boxes")
  void objects(Integer i, Long l, Double d, Character c, Boolean z, String s, Level e) {
    if (i == null) {
      assertNull(l);
      assertNull(d);
      assertNull(c);
      assertNull(z);
      assertNull(s);
      assertNull(e);
    } else {
      assertEquals(1, i);
      assertEquals(Long.valueOf(2), l);
      assertEquals(0.5, d);
      assertEquals('x', c);
      assertTrue(z);
      assertEquals("a\"b\\c\té\r\n", s);
      assertTrue(e.isHigh());
    }
  }

  @ParameterizedTest(name = "{0} and {1} are {2}")
  @CsvSource({"1, 2, 3", "-5, 5, 0", "2147483647, 1, -2147483648"})
  void adds(int a, int b, int sum) {
    assertEquals(sum, a + b);
  }

  @ParameterizedTest
  @EnumSource(names = "HIGH")
  void constants(Level level) {
    assertEquals(Level.HIGH, level);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void blank(String text) {
    assertTrue(text == null || text.isBlank());
  }

  @RepeatedTest(3)
  void again() {
    assertEquals(4, 2 + 2);
  }
}
