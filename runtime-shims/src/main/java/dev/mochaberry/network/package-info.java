/**
 * The board's network, as MicroPython's module {@code network} has it. On the JVM it is simulated:
 * see {@link dev.mochaberry.simulation.SimulatedBoard}.
 */
package dev.mochaberry.network;
