/** Turns the patterns compilers make back into what the author wrote; each pass may do nothing. */
package dev.mochaberry.translator.recover;
