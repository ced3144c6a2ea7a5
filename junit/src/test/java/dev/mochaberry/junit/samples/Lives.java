package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.TestClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One instance for all tests of each half. */
@MochaberryTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class Lives {
  private final List<String> log = new ArrayList<>();
  private final int start;

  Lives(TestClock clock) {
    start = clock.elapsedMs();
  }

  @BeforeAll
  void all() {
    log.add("all");
  }

  @BeforeEach
  void each() {
    log.add("each");
  }

  @AfterAll
  void last() {
    System.out.println("last: " + log.get(0) + " " + start);
  }

  @Test
  void a() {
    assertEquals("all", log.get(0));
  }

  @RepeatedTest(2)
  void b() {
    assertEquals("all", log.get(0));
  }

  @Nested
  class In {
    @Test
    void c() {
      assertEquals("all", log.get(0));
    }
  }
}
