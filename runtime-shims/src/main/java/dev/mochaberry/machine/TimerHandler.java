package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonCallable;

/** Is called when a timer's time has come. */
@FunctionalInterface
@PythonCallable
public interface TimerHandler {

  /**
   * The time has come.
   *
   * @param timer whose time
   */
  void handle(Timer timer);
}
