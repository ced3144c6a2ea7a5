/** How the simulated board maps to the Python module that has it on MicroPython. */
package dev.mochaberry.junit.board.simulation;
