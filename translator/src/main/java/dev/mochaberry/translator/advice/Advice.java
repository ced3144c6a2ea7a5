package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;

/** One kind of warning. It never changes anything, and says nothing where it is not sure. */
interface Advice {
  /** Looks at a method of the program's own classes. */
  void check(MethodRef method, List<Stmt> body);
}
