/**
 * The board's hardware, as MicroPython's module {@code machine} has it. On the JVM it is simulated:
 * see {@link dev.mochaberry.simulation.SimulatedBoard}.
 */
package dev.mochaberry.machine;
