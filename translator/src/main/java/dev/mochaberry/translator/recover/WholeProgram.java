package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.FieldRef;
import java.util.function.Predicate;

/**
 * What passes over one method may know of the program.
 *
 * @param constant whether a field has one value for as long as the method runs
 * @param plainCollections whether every collection is one of the library's, whose methods to read
 *     and to add call nothing of the program
 */
public record WholeProgram(Predicate<FieldRef> constant, boolean plainCollections) {}
