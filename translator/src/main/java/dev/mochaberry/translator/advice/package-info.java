/** Warnings: what is legal Java, and costs or endangers the program on the board. */
package dev.mochaberry.translator.advice;
