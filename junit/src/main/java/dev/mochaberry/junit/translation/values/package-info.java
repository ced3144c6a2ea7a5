/** How values get from JUnit to MicroPython: as Python literals, made into Java's values again. */
package dev.mochaberry.junit.translation.values;
