package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.junit.MochaberryTest;
import org.junit.jupiter.api.Test;

@MochaberryTest
class Failing {
  @Test
  void differs() {
    assertEquals(1, 1 + 1, "sum");
  }

  @Test
  void throwsIt() {
    String[] words = {"a"};
    System.out.println(words[1]);
  }

  @Test
  void nothing() {
    String s = find();
    s.length();
  }

  private static String find() {
    return null;
  }

  @Test
  void several() {
    assertAll("both", () -> assertEquals("a", "b"), () -> assertTrue(false));
  }

  @Test
  void assumes() {
    assumeTrue(false, "no");
  }

  @Test
  @Async
  void late() {
    EventLoop.sleepMs(500);
    throw new IllegalStateException("late", new RuntimeException("why"));
  }
}
