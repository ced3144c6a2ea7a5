package dev.mochaberry.machine;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.asyncio.EventLoop;

/**
 * Calls a function after a time, or again and again. On the board the function is called between
 * two bytecodes, whatever runs; on the JVM between two turns of the event loop, while one runs.
 */
@PythonClass(name = "Timer", module = "machine")
@PythonImport("machine")
public final class Timer {

  /** Once, or again and again. */
  public static final class Mode {
    private Mode() {}
  }

  /** Once. */
  @PythonExpression("machine.Timer.ONE_SHOT")
  public static final Mode ONE_SHOT = new Mode();

  /** Again and again. */
  @PythonExpression("machine.Timer.PERIODIC")
  public static final Mode PERIODIC = new Mode();

  /** Counts the starts and stops: an older one's task finds that it is no longer wanted. */
  private int generation;

  /** A timer that does nothing yet. */
  @PythonExpression("machine.Timer()")
  public Timer() {}

  /**
   * Starts the timer.
   *
   * @param mode once, or again and again
   * @param milliseconds the time, at least 1
   * @param handler what is called
   */
  @PythonExpression("{this}.init(mode={0}, period={1}, callback={2})")
  public void init(Mode mode, int milliseconds, TimerHandler handler) {
    int mine = ++generation;
    EventLoop.createTask(() -> run(mine, mode, milliseconds, handler));
  }

  private void run(int mine, Mode mode, int milliseconds, TimerHandler handler) {
    int next = EventLoop.ticksMs();
    do {
      next += milliseconds;
      EventLoop.sleepMs(EventLoop.ticksDiff(next, EventLoop.ticksMs()));
      if (generation == mine) {
        handler.handle(this);
      }
    } while (mode == PERIODIC && generation == mine);
  }

  /** Stops the timer. */
  @PythonMethod("deinit")
  public void deinit() {
    generation++;
  }
}
