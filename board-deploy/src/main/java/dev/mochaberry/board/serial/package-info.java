/** Serial ports: which there are, and the bytes of one. */
package dev.mochaberry.board.serial;
