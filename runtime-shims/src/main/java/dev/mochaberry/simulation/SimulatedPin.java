package dev.mochaberry.simulation;

import dev.mochaberry.asyncio.EventLoop;
import java.util.ArrayList;
import java.util.List;

/** A pin of the simulated board, with its history. */
public final class SimulatedPin {

  /**
   * A change of level.
   *
   * @param time {@link EventLoop#ticksMs} then, in milliseconds
   * @param level the new level, 0 or 1
   */
  public record Change(int time, int level) {}

  private record Listener(int level, Runnable handler) {}

  private final List<Change> history = new ArrayList<>();
  private final List<Listener> listeners = new ArrayList<>();
  private int level;

  SimulatedPin() {}

  /**
   * The level.
   *
   * @return 0 or 1
   */
  public int level() {
    return level;
  }

  /**
   * All changes of level so far.
   *
   * @return the changes, the first first
   */
  public List<Change> history() {
    return List.copyOf(history);
  }

  /**
   * Drives the pin, as the program does for an output and the test for an input.
   *
   * @param newLevel 0 or 1
   */
  public void drive(int newLevel) {
    if (newLevel != level) {
      level = newLevel;
      history.add(new Change(EventLoop.ticksMs(), newLevel));
      for (Listener listener : List.copyOf(listeners)) {
        if (listener.level() == newLevel) {
          listener.handler().run();
        }
      }
    }
  }

  /**
   * A resistor gives an undriven pin its level; that is no change.
   *
   * @param restLevel 0 or 1
   */
  public void pull(int restLevel) {
    if (history.isEmpty()) {
      level = restLevel;
    }
  }

  /**
   * Has a function called whenever the pin comes to a level.
   *
   * @param reached 0 or 1
   * @param handler what is called
   */
  public void listen(int reached, Runnable handler) {
    listeners.add(new Listener(reached, handler));
  }
}
