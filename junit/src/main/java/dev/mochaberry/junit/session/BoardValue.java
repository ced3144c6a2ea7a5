package dev.mochaberry.junit.session;

import java.io.Serializable;

/**
 * An object on MicroPython, as an assertion compared it.
 *
 * @param type the name of its class
 * @param text what its {@code toString} said
 */
public record BoardValue(String type, String text) implements Serializable {
  @Override
  public String toString() {
    return text;
  }
}
