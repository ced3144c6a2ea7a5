/**
 * Tests that run on the JVM and, translated, on MicroPython: see {@link
 * dev.mochaberry.junit.MochaberryTest}.
 */
package dev.mochaberry.junit;
