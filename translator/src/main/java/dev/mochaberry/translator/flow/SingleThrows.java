package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * A throw behind a loop or block that one jump alone leads to takes the jump's place, as in the
 * {@code default} of a switch in an endless loop: nothing else comes to it.
 */
final class SingleThrows extends Rewriter {
  private SingleThrows() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new SingleThrows().block(statements);
  }

  @Override
  public List<Stmt> block(List<Stmt> list) {
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Stmt s = parts(list.get(i));
      boolean beforeThrow = i + 2 == list.size() && list.get(i + 1) instanceof Stmt.Throw;
      Stmt moved = beforeThrow ? moved(s, (Stmt.Throw) list.get(i + 1)) : null;
      if (moved != null) {
        result.add(moved);
        break;
      }
      result.add(s);
    }
    return result;
  }

  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  /** The statement with the throw in the place of its one jump there, or null. */
  private static Stmt moved(Stmt statement, Stmt.Throw fault) {
    if (statement instanceof Stmt.Labeled s) {
      Jump jump = new Jump(s.label(), fault);
      List<Stmt> body = jump.block(s.body());
      boolean falls = new Completion().of(s.body());
      return jump.found == 1 && !falls ? new Stmt.Labeled(s.label(), body, s.line()) : null;
    } else if (statement instanceof Stmt.Loop s && !isTested(s)) {
      Jump jump = new Jump(s.label(), fault);
      List<Stmt> body = jump.block(s.body());
      return jump.found == 1 ? new Stmt.Loop(s.label(), body, s.line()) : null;
    }
    return null;
  }

  /**
   * Whether the loop starts with the test whether to leave it: the author wrote the throw behind.
   */
  private static boolean isTested(Stmt.Loop loop) {
    return !loop.body().isEmpty()
        && loop.body().get(0) instanceof Stmt.If test
        && (Flow.isBreak(test.then(), loop.label())
            || Flow.isBreak(test.otherwise(), loop.label()));
  }

  /** Puts the throw where jumps to a label are, and counts those. */
  private static final class Jump extends Rewriter {
    private final Label label;
    private final Stmt.Throw fault;
    private int found;

    Jump(Label label, Stmt.Throw fault) {
      this.label = label;
      this.fault = fault;
    }

    @Override
    public List<Stmt> statement(Stmt statement) {
      if (statement instanceof Stmt.Break b && b.label().equals(label)) {
        found++;
        return List.of(fault);
      } else if (statement instanceof Stmt.Try s) {
        // One inside a try does not go: handlers would see the throw.
        found += Flow.breaks(List.of(s), label) ? 2 : 0;
        return List.of(s);
      }
      return List.of(parts(statement));
    }

    @Override
    public Expr expr(Expr expr) {
      return expr;
    }
  }
}
