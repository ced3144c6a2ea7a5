package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code while ((line = in.readLine()) != null)}: an endless loop that first calls something, then
 * leaves by what came of it, tests the assignment itself.
 */
final class ReadingLoops extends Rewriter {
  private ReadingLoops() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new ReadingLoops().block(statements);
  }

  @Override
  public List<Stmt> statement(Stmt s) {
    Stmt done = parts(s);
    if (done instanceof Stmt.Loop l
        && l.body().size() > 1
        && l.body().get(0) instanceof Stmt.Assign a
        && a.value() instanceof Expr.Call
        && l.body().get(1) instanceof Stmt.If i) {
      if (WhileLoops.isBreak(i.then(), l)) {
        return List.of(loop(l, a, Negation.of(i.test()), i.otherwise()));
      } else if (WhileLoops.isBreak(i.otherwise(), l)) {
        return List.of(loop(l, a, i.test(), i.then()));
      }
    }
    return List.of(done);
  }

  private static Stmt loop(Stmt.Loop l, Stmt.Assign a, Expr stay, List<Stmt> first) {
    Expr read = new Expr.Read(a.local());
    Expr test = atFirst(stay, read, new Expr.AssignExpr(a.local(), a.value()));
    if (test.equals(stay)) {
      return l;
    }
    List<Stmt> body = new ArrayList<>(first);
    body.addAll(l.body().subList(2, l.body().size()));
    return new Stmt.While(l.label(), test, body, a.line());
  }

  /** The expression with what is evaluated first in it replaced, if that is the value asked for. */
  private static Expr atFirst(Expr e, Expr from, Expr to) {
    if (e.equals(from)) {
      return to;
    } else if (e instanceof Expr.Compare c) {
      return new Expr.Compare(c.relation(), atFirst(c.left(), from, to), c.right());
    } else if (e instanceof Expr.ShortCircuit s) {
      return new Expr.ShortCircuit(s.and(), atFirst(s.left(), from, to), s.right());
    } else if (e instanceof Expr.Not n) {
      return new Expr.Not(atFirst(n.operand(), from, to));
    }
    return e;
  }
}
