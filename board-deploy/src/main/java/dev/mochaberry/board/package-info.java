/**
 * Where translated programs run. This package knows interpreters and processes; it knows nothing of
 * the translator.
 */
package dev.mochaberry.board;
