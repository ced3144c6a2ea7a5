package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** A loop that starts with the test whether to leave it is a while loop. */
final class WhileLoops extends Rewriter {
  private WhileLoops() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new WhileLoops().block(statements);
  }

  @Override
  public List<Stmt> statement(Stmt s) {
    Stmt done = parts(s);
    if (done instanceof Stmt.Loop l
        && !l.body().isEmpty()
        && l.body().get(0) instanceof Stmt.If i) {
      if (l.body().size() == 2
          && isBreak(l.body().subList(1, 2), l)
          && i.otherwise().isEmpty()
          && !ResultVariables.canComplete(i.then())) {
        // What it does in each round always ends with a jump: nothing comes behind the test.
        return List.of(new Stmt.While(l.label(), i.test(), i.then(), i.line()));
      }
      if (isBreak(i.then(), l)) {
        return List.of(loop(l, Negation.of(i.test()), i.otherwise(), i.line()));
      } else if (isBreak(i.otherwise(), l)) {
        return List.of(loop(l, i.test(), i.then(), i.line()));
      } else if (l.body().size() == 2
          && isBreak(l.body().subList(1, 2), l)
          && i.otherwise().isEmpty()
          && isContinue(i.then(), l)) {
        return List.of(new Stmt.While(l.label(), i.test(), List.of(), i.line()));
      }
    }
    return List.of(done);
  }

  /** Whether the list only leaves the loop. */
  static boolean isBreak(List<Stmt> list, Stmt.Loop l) {
    return list.size() == 1 && list.get(0) instanceof Stmt.Break b && b.label().equals(l.label());
  }

  private static boolean isContinue(List<Stmt> list, Stmt.Loop l) {
    return list.size() == 1
        && list.get(0) instanceof Stmt.Continue c
        && c.label().equals(l.label());
  }

  private static Stmt loop(Stmt.Loop l, Expr test, List<Stmt> first, int line) {
    List<Stmt> body = new ArrayList<>(first);
    body.addAll(l.body().subList(1, l.body().size()));
    return new Stmt.While(l.label(), test, body, line);
  }
}
