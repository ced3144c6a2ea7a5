/**
 * What comparators compare, however they are written: keys, by which Python sorts without them. It
 * rests on what is known of the whole program, and knows nothing of Python.
 */
package dev.mochaberry.translator.comparators;
