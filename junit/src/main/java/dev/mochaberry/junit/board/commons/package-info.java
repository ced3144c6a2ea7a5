/** What JUnit's assertions use of JUnit's platform, as far as a board can have it. */
package dev.mochaberry.junit.board.commons;
