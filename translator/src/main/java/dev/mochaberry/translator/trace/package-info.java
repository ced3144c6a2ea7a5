/** MicroPython's tracebacks as Java's stack traces, by the source maps of translations. */
package dev.mochaberry.translator.trace;
