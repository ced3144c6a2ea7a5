/** Classes of JUnit that a board cannot have. */
package dev.mochaberry.junit.board.jupiter;
