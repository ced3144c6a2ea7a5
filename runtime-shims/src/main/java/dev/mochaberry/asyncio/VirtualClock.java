package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Unsupported;

/**
 * Virtual time for tests on the JVM: when every task waits, time jumps to the next one that is due.
 * A program that sleeps for ten hours ends in milliseconds, and always in the same order.
 *
 * <p>What a program reads of the machine's own clock ({@code System.nanoTime}) does not change;
 * {@link EventLoop#ticksMs} does. The same is had for a whole JVM by the system property {@code
 * mochaberry.clock=virtual}.
 */
@Unsupported(
    why = "virtual time exists in tests on the JVM only",
    instead = "call it in the test, not in the program")
public final class VirtualClock {

  private VirtualClock() {}

  /**
   * Gives the calling thread a new loop whose time is virtual, from 0.
   *
   * @throws IllegalStateException if called by a task
   */
  public static void use() {
    Scheduler.replace(new SimulatedClock());
  }

  /**
   * Gives the calling thread a new loop whose time is the machine's.
   *
   * @throws IllegalStateException if called by a task
   */
  public static void stop() {
    Scheduler.replace(new RealClock());
  }
}
