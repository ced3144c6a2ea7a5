/**
 * What the translating JDK knows and a board does not, as modules beside the program: only what the
 * program names of it.
 */
package dev.mochaberry.translator.tables;
