package dev.mochaberry.translator;

import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.Reachable;
import java.util.Set;

/**
 * A program that has become Python.
 *
 * @param program what of it can run
 * @param guards which of the guards it needs
 * @param deep whether its calls may go deeper than MicroPython's own stack is sure to hold
 */
record LoweredProgram(
    Lowered lowered, ClassPool pool, Reachable program, Set<String> guards, boolean deep) {}
