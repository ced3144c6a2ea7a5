package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A while loop whose last statement counts a variable up or down.
 *
 * @param body the statements before it, in which what skipped to it now continues the loop
 */
record CountedLoop(Local counter, int step, List<Stmt> body) {

  /** Takes a loop apart, if the counter changes nowhere else and nothing goes round it. */
  static Optional<CountedLoop> of(Stmt.While loop) {
    int last = loop.body().size() - 1;
    if (last < 0 || !(loop.body().get(last) instanceof Stmt.Assign a)) {
      return Optional.empty();
    }
    Optional<Integer> step = step(a);
    List<Stmt> body = loop.body().subList(0, last);
    Mentions m = Mentions.in(body);
    if (step.isEmpty() || m.writes.contains(a.local()) || m.continues.contains(loop.label())) {
      return Optional.empty();
    }
    return Optional.of(new CountedLoop(a.local(), step.get(), continuing(body, loop.label())));
  }

  private static Optional<Integer> step(Stmt.Assign a) {
    if (a.local().type() == Type.INT
        && a.value() instanceof Expr.Binary b
        && b.left().equals(new Expr.Read(a.local()))
        && b.right() instanceof Expr.Const c
        && c.value() instanceof Integer n) {
      if (b.op() == Expr.Operator.ADD) {
        return Optional.of(n);
      } else if (b.op() == Expr.Operator.SUB) {
        return Optional.of(-n);
      }
    }
    return Optional.empty();
  }

  /** A block right before the count is left by continuing the loop. */
  private static List<Stmt> continuing(List<Stmt> body, Label loop) {
    int last = body.size() - 1;
    if (last < 0 || !(body.get(last) instanceof Stmt.Labeled block)) {
      return body;
    }
    List<Stmt> result = new ArrayList<>(body.subList(0, last));
    Rewriter jumps =
        new Rewriter() {
          @Override
          public List<Stmt> statement(Stmt s) {
            return s instanceof Stmt.Break b && b.label().equals(block.label())
                ? List.of(new Stmt.Continue(loop, b.line()))
                : super.statement(s);
          }
        };
    result.addAll(jumps.block(block.body()));
    return result;
  }
}
