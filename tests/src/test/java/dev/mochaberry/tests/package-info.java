/** What crosses modules: every conformance program behaves on MicroPython as it does on the JVM. */
package dev.mochaberry.tests;
