package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonCallable;

/** Is called when a pin's level changes. */
@FunctionalInterface
@PythonCallable
public interface PinHandler {

  /**
   * The level has changed.
   *
   * @param pin whose level
   */
  void handle(Pin pin);
}
