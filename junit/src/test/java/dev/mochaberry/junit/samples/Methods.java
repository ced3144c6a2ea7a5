package dev.mochaberry.junit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Methods {
  private int before;

  @BeforeEach
  void before() {
    before++;
  }

  @MochaberryTest
  void both() {
    assertEquals(1, before);
  }

  @MochaberryTest(on = World.JVM)
  void jvm() throws Exception {
    assertTrue(Class.forName("java.lang.String").isInstance(""));
  }

  @Test
  void usual() throws Exception {
    assertTrue(Class.forName("java.lang.String").isInstance(""));
  }
}
