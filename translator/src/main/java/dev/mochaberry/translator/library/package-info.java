/**
 * How Java's classes map to Python: read from annotated declarations on the library path, so that a
 * mapping is data and not code of the translator.
 */
package dev.mochaberry.translator.library;
