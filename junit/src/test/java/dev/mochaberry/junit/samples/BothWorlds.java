package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.TestClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@MochaberryTest
class BothWorlds {
  enum Colour {
    RED,
    GREEN
  }

  static final List<String> LOG = new ArrayList<>();

  final List<Integer> numbers = new ArrayList<>();

  @BeforeAll
  static void all() {
    LOG.add("all");
  }

  @BeforeEach
  void fill() {
    numbers.add(1);
  }

  @AfterEach
  void check() {
    assertEquals(1, numbers.get(0));
  }

  @Test
  void adds() {
    numbers.add(2);
    assertEquals(List.of(1, 2), numbers);
    assertEquals("all", LOG.get(0));
  }

  @Test
  @DisplayName("an exception is caught")
  void throwing() {
    assertEquals(
        "/ by zero", assertThrows(ArithmeticException.class, () -> divide(1, 0)).getMessage());
  }

  private static int divide(int a, int b) {
    return a / b;
  }

  @Test
  @Async
  void hours(TestClock clock) {
    EventLoop.sleepMs(3_600_000);
    assertEquals(3_600_000, clock.elapsedMs());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, -3})
  void squares(int n) {
    assertEquals(n * n, Math.abs(n) * Math.abs(n));
  }

  @ParameterizedTest
  @CsvSource({"a, 1.5, x", "'é\"', -0.1, y"})
  void texts(String text, double d, char c) {
    assertEquals(text.equals("a") ? 1.5 : -0.1, d);
    assertEquals(text.equals("a") ? 'x' : 'y', c);
  }

  @ParameterizedTest
  @EnumSource
  void colours(Colour c) {
    assertEquals(c.ordinal() == 0 ? Colour.RED : Colour.GREEN, c);
  }

  @Test
  @Disabled("not now")
  void never() {
    throw new IllegalStateException();
  }

  @Nested
  class Inside {
    @BeforeEach
    void more() {
      numbers.add(7);
    }

    @Test
    void seesBoth() {
      assertEquals(List.of(1, 7), numbers);
    }
  }
}
