/**
 * Python as a language: its expressions and statements, printing them, reading template expressions
 * and the helpers' text. Knows nothing of Java's semantics.
 */
package dev.mochaberry.translator.python;
