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
    boolean counts = last >= 0 && loop.body().get(last) instanceof Stmt.Assign;
    if (!counts && ResultVariables.canComplete(loop.body())) {
      return Optional.empty();
    }
    Rounds rounds = new Rounds(loop.label());
    List<Stmt> body = rounds.block(counts ? loop.body().subList(0, last) : loop.body());
    Stmt.Assign count = counts ? (Stmt.Assign) loop.body().get(last) : rounds.count;
    Optional<Integer> step = count == null ? Optional.empty() : step(count);
    if (step.isEmpty()
        || rounds.uncounted
        || rounds.count != null && !same(rounds.count, count)
        || Mentions.in(body).writes.contains(count.local())) {
      return Optional.empty();
    }
    return Optional.of(new CountedLoop(count.local(), step.get(), continuing(body, loop.label())));
  }

  private static boolean same(Stmt.Assign a, Stmt.Assign b) {
    return a.local().equals(b.local()) && a.value().equals(b.value());
  }

  /** Takes out what is assigned right ahead of a jump to the next round: it is to be the count. */
  private static final class Rounds extends Rewriter {
    private final Label loop;
    private Stmt.Assign count;
    private boolean uncounted;

    Rounds(Label loop) {
      this.loop = loop;
    }

    @Override
    public List<Stmt> block(List<Stmt> statements) {
      List<Stmt> result = new ArrayList<>(super.block(statements));
      int last = result.size() - 1;
      if (last >= 0 && result.get(last) instanceof Stmt.Continue c && c.label().equals(loop)) {
        if (last > 0 && result.get(last - 1) instanceof Stmt.Assign a) {
          uncounted |= count != null && !same(count, a);
          count = a;
          result.remove(last - 1);
        } else {
          uncounted = true;
        }
      }
      return result;
    }
  }

  private static Optional<Integer> step(Stmt.Assign a) {
    boolean narrow =
        a.local().type() == Type.CHAR
            || a.local().type() == Type.BYTE
            || a.local().type() == Type.SHORT;
    Expr sum =
        narrow && a.value() instanceof Expr.Convert c && c.type() == a.local().type()
            ? c.operand()
            : a.value();
    if ((narrow || a.local().type() == Type.INT)
        && sum instanceof Expr.Binary b
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
