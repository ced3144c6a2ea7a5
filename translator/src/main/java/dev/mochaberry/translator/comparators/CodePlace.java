package dev.mochaberry.translator.comparators;

import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a comparator is given.
 *
 * @param method the method
 * @param statements its code
 * @param isStable which variables keep their only value once they have it
 */
public record CodePlace(MethodRef method, List<Stmt> statements, Predicate<Local> isStable) {}
