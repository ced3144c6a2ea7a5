package dev.mochaberry.junit.translation;

import java.nio.file.Path;

/**
 * A test class as a program for MicroPython.
 *
 * @param members what can be called in it
 * @param mainClass the class that was made for it, with dots
 * @param folder where its files are
 */
public record TestProgram(TestMembers members, String mainClass, Path folder) {}
