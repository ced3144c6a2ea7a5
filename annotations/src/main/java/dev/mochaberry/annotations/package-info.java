/**
 * What a program says to the translator: {@link dev.mochaberry.annotations.Async}, and the binding
 * annotations that declare how Java classes and methods map to Python.
 */
package dev.mochaberry.annotations;
