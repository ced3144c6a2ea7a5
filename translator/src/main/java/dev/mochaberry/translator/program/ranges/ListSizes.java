package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/** Who may change how many elements a list has: what the zones ask of those who follow objects. */
public interface ListSizes {
  /**
   * Whether a part of a method, or what it calls, may change the list's size.
   *
   * @param body the statements of the method
   */
  boolean mayChange(Expr list, List<Stmt> part, MethodRef method, List<Stmt> body);
}
