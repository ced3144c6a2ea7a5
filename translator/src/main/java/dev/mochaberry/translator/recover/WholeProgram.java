package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.function.Predicate;

/**
 * What passes over one method may know of the program.
 *
 * @param assignedOnce whether only a constructor or initialiser assigns the field, so that while
 *     another method runs it has one value
 * @param plainCollections whether every collection is one of the library's, whose methods to read
 *     and to add call nothing of the program
 * @param disturbs what calls may change; anything while the program is not known
 */
public record WholeProgram(
    Predicate<FieldRef> assignedOnce, boolean plainCollections, Disturbance disturbs) {

  /**
   * Asks in place of a call whether the parameter that a bound is may be given the largest or the
   * smallest int, which no counter gets past.
   */
  public static final MethodRef EXTREME_ARGUMENT = new MethodRef("", "<extreme>", "()V");

  /** What a call may change. */
  public interface Disturbance {
    /**
     * Whether a call may change what a bound is made of.
     *
     * @param called null for what the library calls by itself, such as {@code toString}
     */
    boolean by(MethodRef called, Expr bound);
  }
}
