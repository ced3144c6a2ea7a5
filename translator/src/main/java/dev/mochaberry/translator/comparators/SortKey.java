package dev.mochaberry.translator.comparators;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.Map;

/**
 * What a comparison compares of each of its two objects.
 *
 * @param value the key of the object
 * @param element the variable that holds the object there
 * @param code where the expression comes from
 * @param down whether greater keys come first
 * @param subtracted whether one is subtracted from the other, so that keys that are far apart come
 *     out in the wrong order
 */
public record SortKey(Expr value, Local element, Code code, boolean down, boolean subtracted) {

  /**
   * The code of a comparison.
   *
   * @param method the method in which it stands
   * @param captured what a lambda's further parameters are where the lambda is made
   */
  public record Code(MethodRef method, List<Stmt> statements, Map<Local, Expr> captured) {}

  /** The key in the opposite order. */
  public SortKey reversed() {
    return new SortKey(value, element, code, !down, subtracted);
  }
}
