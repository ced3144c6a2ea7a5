package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertThrowsExactly;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.mochaberry.junit.MochaberryTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Every kind of assertion, mostly failing: each must say the same in both halves. */
@MochaberryTest
class EveryAssertion {
  @Test
  void ints() {
    assertEquals(1, 2);
  }

  @Test
  void msg() {
    assertEquals(1, 2, "hello");
  }

  @Test
  void sup() {
    assertEquals("a", "b", () -> "text");
  }

  @Test
  void delta() {
    assertEquals(1.0, 1.2, 0.1);
  }

  @Test
  void delta0() {
    assertEquals(1.0, 1.2, 0.0);
  }

  @Test
  void dok() {
    assertEquals(1.0, 1.05, 0.1);
  }

  @Test
  void nullValue() {
    assertEquals(null, "x");
  }

  @Test
  void boxed() {
    assertEquals(Integer.valueOf(1), Long.valueOf(1), "kinds");
  }

  @Test
  void truth() {
    assertTrue(1 > 2);
  }

  @Test
  void trueM() {
    assertTrue(() -> false, "no");
  }

  @Test
  void notnull() {
    assertNotNull(null);
  }

  @Test
  void isnull() {
    assertNull("q");
  }

  @Test
  void same() {
    assertSame("a", "b");
  }

  @Test
  void notsame() {
    Object o = List.of(1);
    assertNotSame(o, o);
  }

  private static String made(String start) {
    return new StringBuilder(start).append("er").toString();
  }

  @Test
  void sameMade() {
    assertNotSame("counter", made("count"));
    assertSame("counter", made("count").intern());
    assertSame("counter", made("count"));
  }

  @Test
  void notsameMade() {
    String counter = made("count");
    assertSame(counter, counter);
    assertNotSame(made("count"), counter);
    assertNotSame(counter, counter);
  }

  @Test
  void noteq() {
    assertNotEquals(3, 3);
  }

  @Test
  void wrongKind() {
    assertThrows(
        IllegalStateException.class,
        () -> {
          throw new IllegalArgumentException("x");
        });
  }

  @Test
  void nothingThrown() {
    assertThrows(IllegalStateException.class, () -> {});
  }

  @Test
  void thrown() {
    System.out.println(
        assertThrows(
                RuntimeException.class,
                () -> {
                  throw new IllegalArgumentException("x");
                })
            .getMessage());
  }

  @Test
  void exactly() {
    assertThrowsExactly(
        RuntimeException.class,
        () -> {
          throw new IllegalArgumentException("x");
        });
  }

  @Test
  void dnt() {
    assertDoesNotThrow(
        () -> {
          throw new IllegalArgumentException("x");
        },
        "why");
  }

  @Test
  void ia() {
    assertArrayEquals(new int[] {1, 2, 3}, new int[] {1, 4, 3});
  }

  @Test
  void oa() {
    assertArrayEquals(new Object[] {1, new int[] {1, 2}}, new Object[] {1, new int[] {1, 3}});
  }

  @Test
  void it() {
    assertIterableEquals(List.of(1, 2), List.of(1, 3));
  }

  @Test
  void lm() {
    assertLinesMatch(List.of("a", "\\d+"), List.of("a", "12"));
  }

  @Test
  void lm2() {
    assertLinesMatch(List.of("a", "b"), List.of("a", "12"));
  }

  @Test
  void all() {
    assertAll("head", () -> assertEquals(1, 2), () -> assertTrue(false, "q"), () -> {});
  }

  @Test
  void to() {
    assertTimeout(java.time.Duration.ofMillis(500), () -> "x");
  }

  @Test
  void inst() {
    assertInstanceOf(String.class, 5);
  }

  @Test
  void fails() {
    fail("oops");
  }

  @Test
  void longs() {
    assertEquals(1L, 2L, "l");
  }

  @Test
  void chars() {
    assertEquals('a', 'b');
  }

  @Test
  void bytes() {
    assertEquals((byte) 1, (byte) 2);
  }

  @Test
  void shorts() {
    assertEquals((short) 1, (short) 2);
  }

  @Test
  void floats() {
    assertEquals(1f, 2f);
  }

  @Test
  void floatDelta() {
    assertEquals(1f, 2f, 0.5f, "f");
  }

  @Test
  void nan() {
    assertEquals(Double.NaN, 0.0);
  }

  @Test
  void negativeZero() {
    assertEquals(0.0, -0.0);
  }

  @Test
  void badDelta() {
    assertEquals(1.0, 1.0, -1.0);
  }

  @Test
  void boxedInt() {
    assertEquals(Integer.valueOf(5), 6);
  }

  @Test
  void objects() {
    assertEquals(List.of(1), Set.of(2));
  }

  @Test
  void sameText() {
    assertEquals(new StringBuilder("a"), "a");
  }

  @Test
  void notEqualsMsg() {
    assertNotEquals("a", "a", "differ");
  }

  @Test
  void notEqualsDelta() {
    assertNotEquals(1.0, 1.05, 0.1);
  }

  @Test
  void falseM() {
    assertFalse(true, () -> "made");
  }

  @Test
  void nullMsg() {
    assertNull(5, "gone");
  }

  @Test
  void notNullMsg() {
    assertNotNull(null, "there");
  }

  @Test
  void sameMsg() {
    assertSame("a", "b", "one");
  }

  @Test
  void arrays() {
    assertArrayEquals(new String[] {"a"}, new String[] {"b"}, "words");
  }

  @Test
  void lengths() {
    assertArrayEquals(new int[] {1}, new int[] {1, 2});
  }

  @Test
  void nullArray() {
    assertArrayEquals(null, new long[] {1});
  }

  @Test
  void booleans() {
    assertArrayEquals(new boolean[] {true}, new boolean[] {false});
  }

  @Test
  void doubles() {
    assertArrayEquals(new double[] {1, 2}, new double[] {1, 2.2}, 0.1);
  }

  @Test
  void charArrays() {
    assertArrayEquals(new char[] {'a'}, new char[] {'b'});
  }

  @Test
  void byteArrays() {
    assertArrayEquals(new byte[] {1}, new byte[] {-1});
  }

  @Test
  void nested() {
    assertArrayEquals(new int[][] {{1}, {2, 3}}, new int[][] {{1}, {2, 4}});
  }

  @Test
  void iterables() {
    assertIterableEquals(List.of(List.of(1)), List.of(List.of(2)), "deep");
  }

  @Test
  void iterableLength() {
    assertIterableEquals(List.of(1), List.of(1, 2));
  }

  @Test
  void linesFast() {
    assertLinesMatch(List.of("a", ">> 2 >>", "d"), List.of("a", "b", "c", "e"));
  }

  @Test
  void throwsMsg() {
    assertThrows(IllegalStateException.class, () -> {}, "none");
  }

  @Test
  void doesNotThrow() {
    assertDoesNotThrow(() -> Integer.parseInt("x"));
  }

  @Test
  void instanceMsg() {
    assertInstanceOf(Number.class, "x", "kind");
  }

  @Test
  void instanceNull() {
    assertInstanceOf(String.class, null);
  }

  @Test
  void failCause() {
    fail("oops", new IllegalStateException("why"));
  }

  @Test
  void failBare() {
    fail();
  }

  @Test
  void allNested() {
    assertAll(
        () -> assertAll("inner", () -> fail("x")),
        () -> {
          throw new IllegalStateException("y");
        });
  }

  @Test
  void timeout() {
    assertTimeout(java.time.Duration.ofMillis(500), () -> fail("in time"));
  }

  @Test
  void assumption() {
    Assumptions.assumeTrue(1 > 2, "one is not more than two");
  }

  @Test
  void assumingThat() {
    Assumptions.assumingThat(true, () -> fail("assumed"));
  }

  @Test
  void aborts() {
    Assumptions.abort("enough");
  }

  @Test
  void unicode() {
    assertEquals("grün", "grau \u2192 \n\t\\", "Farbe");
  }
}
