package dev.mochaberry.junit.translation;

import java.nio.file.Path;

/**
 * A test class as a program for MicroPython.
 *
 * @param members what can be called in it
 * @param mainClass the class that was made for it, with dots
 * @param module the name of the file with the tests
 * @param folder where that and the others are
 */
public record TestProgram(TestMembers members, String mainClass, String module, Path folder) {}
