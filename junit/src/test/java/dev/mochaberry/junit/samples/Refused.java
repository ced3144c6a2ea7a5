package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.Only;
import dev.mochaberry.junit.World;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@MochaberryTest
class Refused {
  @Test
  void reflects() throws Exception {
    assertEquals(String.class, Class.forName("java.lang.String"));
  }

  @Test
  void preempts() {
    assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {});
  }

  @Test
  void isFine() {
    assertEquals("tsaf", new StringBuilder("fast").reverse().toString());
  }

  @Test
  @Only(World.JVM)
  void onTheJvmOnly() {
    new Thread(() -> {}).start();
  }
}
