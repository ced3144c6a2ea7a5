package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mochaberry.junit.MochaberryTest;
import org.junit.jupiter.api.Test;

/** What whoever converts lengths has to do; other modules' tests inherit it. */
@MochaberryTest
public abstract class Contract {
  protected abstract String convert(int feet);

  @Test
  void aFootIsThirtyCentimetres() {
    assertEquals("1 F\u00fc\u00dfe sind 30 cm", convert(1));
  }
}
