package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code while (n-- > 0)} tests the value that n had. Where nobody reads n after the loop, it may
 * be tested itself, and be counted down in the body.
 */
final class CountdownLoops extends Nested {
  private CountdownLoops() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new CountdownLoops().all(statements);
  }

  @Override
  List<Stmt> list(List<Stmt> statements) {
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Stmt s = statements.get(i);
      result.add(
          s instanceof Stmt.Loop l ? loop(l, statements.subList(i + 1, statements.size())) : s);
    }
    return result;
  }

  private Stmt loop(Stmt.Loop l, List<Stmt> after) {
    if (l.body().size() < 3
        || !(l.body().get(0) instanceof Stmt.Assign copy)
        || !(copy.value() instanceof Expr.Read n)
        || copy.local().kind() != Local.Kind.TEMPORARY
        || !(l.body().get(1) instanceof Stmt.Assign count)
        || !count.local().equals(n.local())
        || !(l.body().get(2) instanceof Stmt.If test)) {
      return l;
    }
    List<Stmt> rest = new ArrayList<>();
    Expr stay;
    if (WhileLoops.isBreak(test.then(), l)) {
      stay = Negation.of(test.test());
      rest.addAll(test.otherwise());
    } else if (WhileLoops.isBreak(test.otherwise(), l)) {
      stay = test.test();
      rest.addAll(test.then());
    } else {
      return l;
    }
    rest.addAll(l.body().subList(3, l.body().size()));
    Mentions m = Mentions.in(rest);
    boolean own =
        Effects.isPure(count.value())
            && Effects.isPure(stay)
            && !Effects.reads(count.value()).contains(copy.local())
            && !Effects.reads(stay).contains(n.local())
            && !m.reads.contains(copy.local())
            && !m.breaks.contains(l.label())
            && liveness.isDead(n.local(), after);
    if (!own) {
      return l;
    }
    Expr tested =
        new Rewriter() {
          @Override
          public Expr expr(Expr e) {
            return e.equals(new Expr.Read(copy.local())) ? n : operands(e);
          }
        }.expr(stay);
    rest.add(0, count);
    return new Stmt.While(l.label(), tested, rest, test.line());
  }
}
