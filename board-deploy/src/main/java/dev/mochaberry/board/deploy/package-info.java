/**
 * Programs onto boards, so that a board always starts a whole program: the old one or the new one.
 */
package dev.mochaberry.board.deploy;
