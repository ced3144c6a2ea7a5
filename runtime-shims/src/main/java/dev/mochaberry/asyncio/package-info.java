/**
 * MicroPython's asyncio for Java programs. On the board these calls become the calls of the same
 * name; on the JVM this package runs them itself, one task at a time and in MicroPython's order.
 */
package dev.mochaberry.asyncio;
