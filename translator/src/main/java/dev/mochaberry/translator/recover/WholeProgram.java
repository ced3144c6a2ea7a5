package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.FieldRef;
import java.util.function.Predicate;

/**
 * What passes over one method may know of the program.
 *
 * @param assignedOnce whether only a constructor or initialiser assigns the field, so that while
 *     another method runs it has one value
 * @param plainCollections whether every collection is one of the library's, whose methods to read
 *     and to add call nothing of the program
 */
public record WholeProgram(Predicate<FieldRef> assignedOnce, boolean plainCollections) {}
