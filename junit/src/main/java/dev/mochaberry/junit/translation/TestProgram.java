package dev.mochaberry.junit.translation;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;

/**
 * A test class as a program for MicroPython.
 *
 * @param members what can be called in it
 * @param mainClass the class that was made for it, with dots
 * @param module the name of the file with the tests
 * @param folder where that and the others are
 * @param refused the tests that are not in it, and why
 */
public record TestProgram(
    TestMembers members,
    String mainClass,
    String module,
    Path folder,
    Map<Method, TranslationRefused> refused) {}
