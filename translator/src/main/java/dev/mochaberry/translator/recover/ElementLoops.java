package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.List;

/**
 * {@code for (int i = 0; i < a.length; i++) { x = a[i]; … }} where i is of no other use goes over
 * the elements. Both read each of them when its round begins.
 */
final class ElementLoops extends Rewriter {
  private ElementLoops() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new ElementLoops().block(statements);
  }

  @Override
  public List<Stmt> statement(Stmt s) {
    Stmt done = parts(s);
    if (done instanceof Stmt.ForRange f
        && f.step() == 1
        && f.from().equals(new Expr.Const(0, Type.INT))
        && f.to() instanceof Expr.ArrayLength l
        && l.array() instanceof Expr.Read array
        && !f.body().isEmpty()
        && f.body().get(0) instanceof Stmt.Assign x
        && x.value() instanceof Expr.ArrayRead r
        && r.array().equals(array)
        && r.index().equals(new Expr.Read(f.local()))) {
      List<Stmt> rest = f.body().subList(1, f.body().size());
      Mentions m = Mentions.in(f.body());
      boolean free =
          !Mentions.in(rest).reads.contains(f.local()) && !m.writes.contains(array.local());
      if (free) {
        return List.of(new Stmt.ForEach(f.label(), x.local(), array, rest, f.line()));
      }
    }
    return List.of(done);
  }
}
