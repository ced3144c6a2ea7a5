package dev.mochaberry.junit.samples;

import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What comes before and after the tests fails. */
class Around {
  @MochaberryTest(on = World.MICROPYTHON)
  static class Before {
    @BeforeAll
    static void all() {
      throw new IllegalStateException("before all");
    }

    @Test
    void one() {}

    @Test
    void two() {}
  }

  @MochaberryTest(on = World.MICROPYTHON)
  static class After {
    @AfterEach
    void each() {
      throw new IllegalStateException("after each");
    }

    @AfterAll
    static void all() {
      throw new IllegalStateException("after all");
    }

    @Test
    void one() {
      throw new IllegalArgumentException("test");
    }
  }

  @MochaberryTest(on = World.MICROPYTHON)
  static class Odd {
    @Test
    void reports(TestReporter reporter) {}

    @BeforeEach
    void fine() {}

    @Test
    void other() {}
  }

  @MochaberryTest
  static class Reflecting {
    @BeforeEach
    void each() throws Exception {
      Class.forName("java.lang.String");
    }

    @Test
    void one() {}
  }
}
