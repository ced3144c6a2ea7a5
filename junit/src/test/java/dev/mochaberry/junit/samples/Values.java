package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.mochaberry.junit.MochaberryTest;
import org.junit.jupiter.api.Test;

@MochaberryTest
class Values {
  @Test
  void integer() {
    assertEquals(1, 2);
  }

  @Test
  void text() {
    assertEquals("a", "b\n");
  }

  @Test
  void longInteger() {
    assertEquals(1L, 2L);
  }

  @Test
  void decimal() {
    assertEquals(1.5, 2.5);
  }

  @Test
  void character() {
    assertEquals('x', 'y');
  }

  @Test
  void nothing() {
    assertEquals("a", null);
  }

  @Test
  void truth() {
    assertFalse(true);
  }
}
