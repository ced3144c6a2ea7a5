package dev.mochaberry.translator.advice;

import dev.mochaberry.translator.diagnostics.Code;
import dev.mochaberry.translator.diagnostics.Place;
import dev.mochaberry.translator.diagnostics.Reporter;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Arithmetic with doubles for a board whose floats have single precision: once per class. */
final class SinglePrecision implements Advice {
  private final Reporter reporter;
  private final Set<String> told = new HashSet<>();

  SinglePrecision(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void check(MethodRef method, List<Stmt> body) {
    IrWalk.withLines(
        body,
        (e, line) -> {
          boolean computes =
              (e instanceof Expr.Binary || e instanceof Expr.Negate) && e.type() == Type.DOUBLE
                  || e instanceof Expr.Call c
                      && c.type() == Type.DOUBLE
                      && c.method().owner().equals("java/lang/Math");
          if (computes && told.add(method.owner())) {
            reporter.report(
                Code.MB0502,
                "double is single precision on the board",
                "its floats have 32 bits: some seven decimal digits, and other results than the"
                    + " JVM's",
                "use int or long where digits count, as in cents or thousandths",
                Advisor.place(method, line, Place.Construct.LINE, ""));
          }
        });
  }
}
