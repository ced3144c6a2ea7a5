/**
 * Boards for those who have none, or do not want to risk one: the real interpreter behind a pty.
 */
package dev.mochaberry.board.simulated;
