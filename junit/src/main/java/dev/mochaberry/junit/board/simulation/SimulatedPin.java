package dev.mochaberry.junit.board.simulation;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import java.util.List;

/** A pin of the simulated board, with its history. */
@PythonClass(name = "SimulatedPin", module = "mochaberry_simulation")
public final class SimulatedPin {
  private SimulatedPin() {}

  /** A change of level. */
  @PythonClass(name = "Change", module = "mochaberry_simulation")
  @PythonImport("mochaberry_simulation")
  public static final class Change {

    /** A change. */
    @PythonExpression("mochaberry_simulation.Change({0}, {1})")
    public Change(int time, int level) {}

    /** When it was, in milliseconds. */
    @PythonExpression("{this}.time")
    public native int time();

    /** The new level, 0 or 1. */
    @PythonExpression("{this}.level")
    public native int level();
  }

  /** The level, 0 or 1. */
  @PythonMethod("level")
  public native int level();

  /** All changes of level so far, the first first. */
  @PythonExpression("{this}.changes[:]")
  public native List<Change> history();

  /** Drives the pin to 0 or 1. */
  @PythonMethod("drive")
  public native void drive(int newLevel);

  /** Has a function called whenever the pin comes to a level. */
  @PythonMethod("listen")
  public native void listen(int reached, Runnable handler);
}
